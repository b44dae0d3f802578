"""You mask only what is read into an empty cache. Several tokens that are read at once later on must not see
each other's future either."""

import numpy as np


def _extend(self, xs):
    t = len(xs)
    heads, width = self.heads, len(self.Wq) // self.heads
    q, k, v = ((xs @ W).reshape(t, heads, width).swapaxes(0, 1) for W in (self.Wq, self.Wk, self.Wv))
    empty = self.keys.shape[1] == 0
    self.keys = np.concatenate([self.keys, k], axis=1)
    self.values = np.concatenate([self.values, v], axis=1)
    scores = q @ self.keys.swapaxes(1, 2) / np.sqrt(width)
    if empty:
        scores = np.where(np.tril(np.ones((t, t), dtype=bool)), scores, -np.inf)
    terms = np.exp(scores - scores.max(axis=2, keepdims=True))
    weights = terms / terms.sum(axis=2, keepdims=True)
    return (weights @ self.values).swapaxes(0, 1).reshape(xs.shape) @ self.Wo


CachedAttention.extend = _extend
