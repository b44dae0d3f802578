"""Like wrong_dropped_boxes_drop_others: with the upper triangle of a sorted matrix."""

import numpy as np


def nms(boxes, scores, threshold, classes=None):
    order = np.lexsort((np.arange(len(scores)), -scores))
    overlaps = iou(boxes[order], boxes[order])
    if classes is not None:
        overlaps = overlaps * np.equal.outer(classes[order], classes[order])
    worst = np.triu(overlaps, 1).max(axis=0, initial=0.0)
    return order[worst <= threshold].tolist()
