"""You count a tie of a positive and a negative row as a mistake. It counts half, as the slanted piece of
the curve shows."""

_right = answers


def answers():
    return _right() | {"auc_with_tie": 3 / 4}
