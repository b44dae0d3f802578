"""You see no harm in copying before splitting. Copies of a row end up on both sides, and are recognised."""

_right = answers


def answers():
    return _right() | {"copies": "right"}
