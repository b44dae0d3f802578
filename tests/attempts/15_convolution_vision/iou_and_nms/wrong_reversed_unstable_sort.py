"""You reverse an ascending sort that is not even stable. Equal scores then come in any order: sort by the
negative score, with a stable sort."""

import numpy as np


def nms(boxes, scores, threshold, classes=None):
    clash = iou(boxes, boxes) > threshold
    if classes is not None:
        clash &= classes[:, None] == classes[None, :]
    dropped = np.zeros(len(boxes), dtype=bool)
    kept = []
    for i in np.argsort(scores)[::-1]:
        if not dropped[i]:
            kept.append(int(i))
            dropped |= clash[i]
    return kept
