"""You multiply the sides of the intersection before you ask whether they are positive. For boxes that are
apart along both axes two negative sides have a positive product."""

import numpy as np


def iou(a, b):
    for boxes in (a, b):
        if np.any(boxes[:, 2:] < boxes[:, :2]):
            raise ValueError("inverted")
    start = np.maximum(a[:, None, :2], b[None, :, :2])
    end = np.minimum(a[:, None, 2:], b[None, :, 2:])
    common = np.maximum(np.prod(end - start, axis=2), 0.0)
    union = _areas(a)[:, None] + _areas(b)[None, :] - common
    return common / np.where(union != 0.0, union, 1.0)
