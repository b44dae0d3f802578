"""You put the zeros into the corners. Padding is a frame around the whole map, with all of its four sides."""

_right = answers


def answers():
    return _right() | {"zeros_added": 4}
