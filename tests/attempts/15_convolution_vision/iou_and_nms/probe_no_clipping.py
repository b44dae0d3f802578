"""Like wrong_negative_sides: loops over pairs, a product that is only asked whether it is positive."""

import numpy as np


def iou(a, b):
    out = np.zeros((len(a), len(b)))
    for box in [*a, *b]:
        if box[0] > box[2] or box[1] > box[3]:
            raise ValueError("not a box")
    for i, p in enumerate(a):
        for j, q in enumerate(b):
            both = (min(p[2], q[2]) - max(p[0], q[0])) * (min(p[3], q[3]) - max(p[1], q[1]))
            if both > 0:
                out[i, j] = both / (_areas(p[None])[0] + _areas(q[None])[0] - both)
    return out
