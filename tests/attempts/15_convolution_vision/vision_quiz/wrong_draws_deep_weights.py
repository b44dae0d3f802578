"""You draw the weights of a deep unit as a picture. They combine hundreds of feature maps instead of three
colours; look at the inputs that make the unit respond."""

_right = answers


def answers():
    return _right() | {"deep_unit": "weights"}
