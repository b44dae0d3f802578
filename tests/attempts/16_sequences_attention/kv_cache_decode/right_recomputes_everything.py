"""Remembers the inputs, and answers by full attention over all of them: right, if slow."""

import numpy as np


class CachedAttention:
    def __init__(self, Wq, Wk, Wv, Wo, heads):
        if len(Wq) % heads > 0:
            raise ValueError("heads")
        self.Wq, self.Wk, self.Wv, self.Wo, self.heads = Wq, Wk, Wv, Wo, heads
        self.xs = np.zeros((0, len(Wq)))

    def _by_head(self, W):
        return np.array(np.split(self.xs @ W, self.heads, axis=1))

    def extend(self, xs):
        self.xs = np.vstack([self.xs, xs])
        s, d = self.xs.shape
        q, k, v = map(self._by_head, (self.Wq, self.Wk, self.Wv))
        scores = q @ k.transpose(0, 2, 1) / (d / self.heads) ** 0.5
        scores[:, np.triu(np.ones((s, s)), 1) > 0] = -np.inf
        weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
        weights /= weights.sum(axis=-1, keepdims=True)
        return (np.concatenate(list(weights @ v), axis=1) @ self.Wo)[s - len(xs) :]

    def cached(self):
        return self._by_head(self.Wk), self._by_head(self.Wv)

    def roll_back(self, length):
        if not 0 <= length <= len(self.xs):
            raise ValueError("length")
        self.xs = self.xs[:length]
