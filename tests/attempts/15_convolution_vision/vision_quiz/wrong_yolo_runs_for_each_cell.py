"""You let YOLO run once for each cell of its grid. The cells are places of one output, and a single pass
fills them all."""

_right = answers


def answers():
    return _right() | {"detector_runs": (2000, 1, 49)}
