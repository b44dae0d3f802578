"""None: right; the sums are found by averaging a column of ones along with the values."""

import numpy as np


def attention(q, k, v, mask=None):
    s = q @ k.transpose(0, 2, 1) / np.sqrt(k.shape[2])
    s = np.where(True if mask is None else mask, s, -np.inf)
    top = np.maximum(s.max(axis=2, keepdims=True), -1e300)
    e = np.exp(s - top)
    both = e @ np.concatenate([v, np.ones((*v.shape[:2], 1))], axis=2)
    total = both[:, :, -1:]
    empty = total == 0
    total = total + empty
    return both[:, :, :-1] / total, e / total
