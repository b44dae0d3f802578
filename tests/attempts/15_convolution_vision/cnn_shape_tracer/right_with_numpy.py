"""Cumulative sums and products for the fields."""

import numpy as np


def receptive_fields(layers):
    strides, extents = [], []
    for layer in layers:
        stride, extent = _window(layer) if layer["kind"] in {"conv", "pool"} else (1, 1)
        strides.append(stride)
        extents.append(extent)
    jumps = np.cumprod([1, *strides])
    fields = 1 + np.cumsum((np.array(extents) - 1) * jumps[:-1])
    return [(int(field), int(jump)) for field, jump in zip(fields, jumps[1:])]
