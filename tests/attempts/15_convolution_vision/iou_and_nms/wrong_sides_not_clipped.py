"""You do not clip the sides of the intersection at 0, so boxes that are apart get a negative overlap, or a
positive one if they are apart along both axes."""

import numpy as np


def iou(a, b):
    for boxes in (a, b):
        if np.any(boxes[:, 2:] < boxes[:, :2]):
            raise ValueError("inverted")
    start = np.maximum(a[:, None, :2], b[None, :, :2])
    end = np.minimum(a[:, None, 2:], b[None, :, 2:])
    common = np.prod(end - start, axis=2)
    union = _areas(a)[:, None] + _areas(b)[None, :] - common
    return common / np.where(union != 0.0, union, 1.0)
