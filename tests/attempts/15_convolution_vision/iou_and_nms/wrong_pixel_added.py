"""You add 1 to every width and height. That is for boxes whose corners are numbers of pixels, both
inclusive; here coordinates are continuous."""

import numpy as np


def iou(a, b):
    for boxes in (a, b):
        if np.any(boxes[:, 2:] < boxes[:, :2]):
            raise ValueError("inverted")
    start = np.maximum(a[:, None, :2], b[None, :, :2])
    end = np.minimum(a[:, None, 2:], b[None, :, 2:])
    common = np.prod(np.maximum(end - start + 1, 0.0), axis=2)
    area_a, area_b = (np.prod(boxes[:, 2:] - boxes[:, :2] + 1, axis=1) for boxes in (a, b))
    return common / (area_a[:, None] + area_b[None, :] - common)
