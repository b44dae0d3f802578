"""You drop boxes whose IoU equals the threshold. It is the largest IoU that two kept boxes may have."""

import numpy as np


def nms(boxes, scores, threshold, classes=None):
    clash = iou(boxes, boxes) >= threshold
    if classes is not None:
        clash &= classes[:, None] == classes[None, :]
    dropped = np.zeros(len(boxes), dtype=bool)
    kept = []
    for i in np.argsort(-scores, kind="stable"):
        if not dropped[i]:
            kept.append(int(i))
            dropped |= clash[i]
    return kept
