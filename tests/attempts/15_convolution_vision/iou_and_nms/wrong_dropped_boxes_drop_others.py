"""You drop every box that overlaps any better one, even one that was itself dropped. Only boxes that are
kept drop others: in a chain the third one stays."""

import numpy as np


def nms(boxes, scores, threshold, classes=None):
    clash = iou(boxes, boxes) > threshold
    if classes is not None:
        clash &= classes[:, None] == classes[None, :]
    order = np.argsort(-scores, kind="stable").tolist()
    return [i for place, i in enumerate(order) if not any(clash[i, j] for j in order[:place])]
