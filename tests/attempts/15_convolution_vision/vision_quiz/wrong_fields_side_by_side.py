"""You lay the windows of a layer side by side, as if each layer added three pixels. At stride 1 neighbouring
windows overlap, so a layer adds its size less one."""

_right = answers


def answers():
    return _right() | {"field": 9}
