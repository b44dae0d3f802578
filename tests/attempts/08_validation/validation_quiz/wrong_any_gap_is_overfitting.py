"""You call it overfitting as soon as validation is worse than training. It nearly always is; compare the
gap with the distance to what is possible."""

_right = answers


def answers():
    return _right() | {"gap_of_one": "variance", "near_people": "variance"}
