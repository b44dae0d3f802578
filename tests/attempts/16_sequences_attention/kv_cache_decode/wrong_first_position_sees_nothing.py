"""Your positions see only what came before them, so the very first sees nothing and gets nan, the softmax
of no scores at all. Each position sees itself too."""

import numpy as np


def _extend(self, xs):
    t = len(xs)
    heads, width = self.heads, len(self.Wq) // self.heads
    q, k, v = ((xs @ W).reshape(t, heads, width).swapaxes(0, 1) for W in (self.Wq, self.Wk, self.Wv))
    self.keys = np.concatenate([self.keys, k], axis=1)
    self.values = np.concatenate([self.values, v], axis=1)
    s = self.keys.shape[1]
    scores = q @ self.keys.swapaxes(1, 2) / np.sqrt(width)
    scores = np.where(np.tril(np.ones((t, s), dtype=bool), s - t - 1), scores, -np.inf)
    with np.errstate(invalid="ignore"):
        terms = np.exp(scores - scores.max(axis=2, keepdims=True))
    weights = terms / terms.sum(axis=2, keepdims=True)
    return (weights @ self.values).swapaxes(0, 1).reshape(xs.shape) @ self.Wo


CachedAttention.extend = _extend
