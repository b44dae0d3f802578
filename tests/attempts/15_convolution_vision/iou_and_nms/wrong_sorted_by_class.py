"""You go through the classes one by one and return the kept boxes in that order. The result goes by
falling score over all classes."""

_right = nms


def nms(boxes, scores, threshold, classes=None):
    kept = _right(boxes, scores, threshold, classes)
    return kept if classes is None else sorted(kept, key=lambda i: classes[i])
