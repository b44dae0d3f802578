"""You count the last training once. In nested cross-validation every outer fold ends with one, as it judges
the whole procedure."""

_right = answers


def answers():
    return _right() | {"nested_models": 5 * 12 * 4 + 1}
