"""You join every unit with every other. The restriction is that there is no connection within a layer."""

_right = answers


def answers():
    return _right() | {"connections": 7 * 6 // 2}
