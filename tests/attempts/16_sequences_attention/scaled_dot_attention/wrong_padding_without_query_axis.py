"""Your padding mask has shape (N, t). Against scores of shape (N, Tq, Tk) its rows are taken for queries, or
do not fit at all: it needs an axis of size 1 in the middle."""

import numpy as np


def padding_mask(lengths, t):
    if np.any(lengths < 0) or np.any(lengths > t):
        raise ValueError("a length is out of range")
    return np.arange(t) < lengths[:, None]
