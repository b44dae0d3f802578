"""You move each class away by the largest coordinate plus 1, so that classes cannot meet. Where coordinates
are negative that is too little, or nothing at all: compare the classes themselves."""

_right = nms


def nms(boxes, scores, threshold, classes=None):
    if classes is not None:
        boxes = boxes + (classes * (boxes.max() + 1))[:, None]
    return _right(boxes, scores, threshold)
