"""You compare weights of features in different units. Change the unit and the weight changes, while the
model stays the same."""

_right = answers


def answers():
    return _right() | {"larger_weight": "rooms"}
