"""Your sort is not stable, as numpy's default is not. Equal scores come in an order of its own, though with
few boxes that need not show: ask for a stable sort."""

import numpy as np


def nms(boxes, scores, threshold, classes=None):
    clash = iou(boxes, boxes) > threshold
    if classes is not None:
        clash &= classes[:, None] == classes[None, :]
    dropped = np.zeros(len(boxes), dtype=bool)
    kept = []
    for i in np.argsort(-scores):
        if not dropped[i]:
            kept.append(int(i))
            dropped |= clash[i]
    return kept
