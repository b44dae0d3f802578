"""None: right; boxes of each class are moved far away from those of the others."""

_right = nms


def nms(boxes, scores, threshold, classes=None):
    if classes is not None:
        boxes = boxes + (4096.0 * classes)[:, None]
    return _right(boxes, scores, threshold)
