"""You leave early stopping out. It keeps weights near their start, much as a penalty would."""

_right = answers


def answers():
    return _right() | {"cures": {"more rows", "stronger penalty"}}
