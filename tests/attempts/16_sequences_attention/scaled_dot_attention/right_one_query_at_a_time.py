"""One query at a time over the keys that it may see, in plain loops; masks from comparisons of indices."""

import math

import numpy as np


def causal_mask(t):
    return np.array([[i >= j for j in range(t)] for i in range(t)])


def padding_mask(lengths, t):
    if min(lengths) < 0 or max(lengths) > t:
        raise ValueError("a length is out of range")
    mask = np.zeros((len(lengths), 1, t), dtype=bool)
    for row, length in zip(mask, lengths):
        row[0, :length] = True
    return mask


def attention(q, k, v, mask=None):
    n, tq, d = q.shape
    tk = k.shape[1]
    visible = np.ones((n, tq, tk), dtype=bool) if mask is None else np.broadcast_to(mask, (n, tq, tk))
    out = np.zeros((n, tq, v.shape[-1]))
    weights = np.zeros((n, tq, tk))
    for b in range(n):
        for i in range(tq):
            seen = np.flatnonzero(visible[b, i])
            if not len(seen):
                continue
            s = k[b, seen] @ q[b, i] / math.sqrt(d)
            e = np.exp(s - s.max())
            weights[b, i, seen] = e / e.sum()
            out[b, i] = weights[b, i, seen] @ v[b, seen]
    return out, weights
