"""You give the spread after the division. The question is what it was before, which is the reason for
dividing."""

_right = answers


def answers():
    return _right() | {"spread": 1}
