"""You look for inverted boxes in the second set only. The first may hold some as well."""

import numpy as np


def iou(a, b):
    if np.any(b[:, 2:] < b[:, :2]):
        raise ValueError("inverted")
    start = np.maximum(a[:, None, :2], b[None, :, :2])
    end = np.minimum(a[:, None, 2:], b[None, :, 2:])
    common = np.prod(np.maximum(end - start, 0.0), axis=2)
    union = _areas(a)[:, None] + _areas(b)[None, :] - common
    return common / np.where(union > 0.0, union, 1.0)
