"""You reverse an ascending sort, which puts equal scores in the order of falling index. Sort by the
negative score, with a stable sort."""

import numpy as np


def nms(boxes, scores, threshold, classes=None):
    clash = iou(boxes, boxes) > threshold
    if classes is not None:
        clash &= classes[:, None] == classes[None, :]
    dropped = np.zeros(len(boxes), dtype=bool)
    kept = []
    for i in np.argsort(scores, kind="stable")[::-1]:
        if not dropped[i]:
            kept.append(int(i))
            dropped |= clash[i]
    return kept
