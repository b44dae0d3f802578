"""You report the stand-in that many libraries use where nothing was marked. The ratio itself has nothing
above and nothing below the line."""

_right = answers


def answers():
    return _right() | {"nothing_marked": "zero"}
