"""You mirror the left edge and keep calling it the left one. After mirroring it is on the right, and the
left edge comes from the old right one."""

_right = answers


def answers():
    return _right() | {"mirrored_box": 90}
