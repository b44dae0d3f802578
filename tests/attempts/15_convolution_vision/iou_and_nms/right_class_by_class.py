"""Suppression class by class, joined by a sort; the intersection as a product of two matrices."""

import numpy as np


def iou(a, b):
    if (a[:, 0] > a[:, 2]).any() or (a[:, 1] > a[:, 3]).any():
        raise ValueError("a")
    if (b[:, 0] > b[:, 2]).any() or (b[:, 1] > b[:, 3]).any():
        raise ValueError("b")
    w = np.minimum.outer(a[:, 2], b[:, 2]) - np.maximum.outer(a[:, 0], b[:, 0])
    h = np.minimum.outer(a[:, 3], b[:, 3]) - np.maximum.outer(a[:, 1], b[:, 1])
    common = np.where((w > 0) & (h > 0), w * h, 0.0)
    union = np.add.outer(_areas(a), _areas(b)) - common
    return np.divide(common, union, out=np.zeros(common.shape), where=union > 0)


def _one_class(boxes, scores, threshold, where):
    order = where[np.lexsort((where, -scores[where]))]
    kept = []
    while order.size:
        best, order = order[0], order[1:]
        kept.append(best)
        order = order[iou(boxes[[best]], boxes[order])[0] <= threshold]
    return kept


def nms(boxes, scores, threshold, classes=None):
    classes = np.zeros(len(scores), dtype=int) if classes is None else classes
    kept = []
    for c in np.unique(classes):
        kept += _one_class(boxes, scores, threshold, np.flatnonzero(classes == c))
    return sorted((int(i) for i in kept), key=lambda i: (-scores[i], i))
