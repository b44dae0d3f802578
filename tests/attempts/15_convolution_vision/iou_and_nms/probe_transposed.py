"""None: the boxes of the second set in the rows, which is no known mistake."""

_right = iou


def iou(a, b):
    return _right(b, a)
