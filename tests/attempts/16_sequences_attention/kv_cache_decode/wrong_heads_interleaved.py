"""Your heads take the columns in turn. The columns of a head stand side by side: reshape to (T, heads,
width), in this order."""

import numpy as np


def _extend(self, xs):
    t = len(xs)
    heads, width = self.heads, len(self.Wq) // self.heads
    q, k, v = ((xs @ W).reshape(t, width, heads).transpose(2, 0, 1) for W in (self.Wq, self.Wk, self.Wv))
    self.keys = np.concatenate([self.keys, k], axis=1)
    self.values = np.concatenate([self.values, v], axis=1)
    keys, values = self.keys, self.values
    s = keys.shape[1]
    scores = q @ keys.swapaxes(1, 2) / np.sqrt(width)
    seen = np.tril(np.ones((t, s), dtype=bool), s - t)
    scores = np.where(seen, scores, -np.inf)
    terms = np.exp(scores - scores.max(axis=2, keepdims=True))
    weights = terms / terms.sum(axis=2, keepdims=True)
    return (weights @ values).transpose(1, 2, 0).reshape(xs.shape) @ self.Wo


CachedAttention.extend = _extend
