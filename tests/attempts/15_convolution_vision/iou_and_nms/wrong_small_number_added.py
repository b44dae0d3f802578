"""You add a small number to the union so that it is never 0. With coordinates that are shares of the image
areas can be so small that it counts, and every overlap comes out too low: ask whether the union is 0."""

import numpy as np


def iou(a, b):
    for boxes in (a, b):
        if np.any(boxes[:, 2:] < boxes[:, :2]):
            raise ValueError("inverted")
    start = np.maximum(a[:, None, :2], b[None, :, :2])
    end = np.minimum(a[:, None, 2:], b[None, :, 2:])
    common = np.prod(np.maximum(end - start, 0.0), axis=2)
    return common / (_areas(a)[:, None] + _areas(b)[None, :] - common + 1e-9)
