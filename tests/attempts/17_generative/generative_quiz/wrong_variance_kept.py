"""Your error is the variance that is kept. What is lost is the rest."""

_right = answers


def answers():
    return _right() | {"linear_error": 8.0}
