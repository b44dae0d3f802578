"""You keep the best box and drop what overlaps it, and then stop comparing. The boxes that are left have
to be thinned out among themselves in the same way."""

import numpy as np


def nms(boxes, scores, threshold, classes=None):
    clash = iou(boxes, boxes) > threshold
    if classes is not None:
        clash &= classes[:, None] == classes[None, :]
    order = np.argsort(-scores, kind="stable").tolist()
    return order[:1] + [i for i in order[1:] if not clash[order[0], i]]
