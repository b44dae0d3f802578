"""You return the kept boxes by index. The result goes by falling score, which is the order in which a
detector's output is used."""

_right = nms


def nms(boxes, scores, threshold, classes=None):
    return sorted(_right(boxes, scores, threshold, classes))
