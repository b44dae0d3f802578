"""You begin with the lowest score. Then it is the worst box of each bunch that drops the others."""

_right = nms


def nms(boxes, scores, threshold, classes=None):
    return _right(boxes, -scores, threshold, classes)
