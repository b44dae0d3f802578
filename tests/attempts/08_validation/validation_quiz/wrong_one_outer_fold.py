"""You count the trainings of a single outer fold. The whole choice is made anew for each of them."""

_right = answers


def answers():
    return _right() | {"nested_models": 12 * 4 + 1}
