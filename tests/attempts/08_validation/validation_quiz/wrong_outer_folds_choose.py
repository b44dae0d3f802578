"""You let the outer folds choose. If they did, their error would be as optimistic as that of the inner
ones, and nothing would be gained."""

_right = answers


def answers():
    return _right() | {"outer_folds": "best setting"}
