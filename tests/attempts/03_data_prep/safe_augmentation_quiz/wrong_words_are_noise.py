"""You take the deletion of a word for harmless. A negation carries the whole label: without it the review
is positive."""

_right = answers


def answers():
    return _right() | {"deleted_word": 0}
