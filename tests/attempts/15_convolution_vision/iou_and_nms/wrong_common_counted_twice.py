"""You divide by the sum of the two areas. What the boxes have in common is counted twice in it: take it
off once."""

_right = iou


def iou(a, b):
    r = _right(a, b)
    return r / (1 + r)
