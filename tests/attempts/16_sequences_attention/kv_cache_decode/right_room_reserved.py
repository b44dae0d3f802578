"""Writes into memory that is reserved beforehand and doubled when it is full."""

import numpy as np


class CachedAttention:
    def __init__(self, Wq, Wk, Wv, Wo, heads):
        self.width, rest = divmod(len(Wq), heads)
        if rest:
            raise ValueError("heads")
        self.W, self.Wo, self.heads = np.concatenate([Wq, Wk, Wv], axis=1), Wo, heads
        self.room = np.full((2, heads, 2, self.width), np.nan)
        self.length = 0

    def extend(self, xs):
        qkv = (xs @ self.W).reshape(len(xs), 3, self.heads, self.width).transpose(1, 2, 0, 3)
        while self.length + len(xs) > self.room.shape[2]:
            self.room = np.concatenate([self.room, np.full(self.room.shape, np.nan)], axis=2)
        before, self.length = self.length, self.length + len(xs)
        self.room[:, :, before : self.length] = qkv[1:]
        mixed = np.zeros((len(xs), self.heads, self.width))
        for i in range(len(xs)):
            keys, values = self.room[:, :, : before + i + 1]
            scores = np.einsum("hw,hsw->hs", qkv[0, :, i], keys) * self.width**-0.5
            terms = np.exp(scores - scores.max(axis=1)[:, None])
            mixed[i] = np.einsum("hs,hsw->hw", terms, values) / terms.sum(axis=1)[:, None]
        return mixed.reshape(len(xs), self.heads * self.width) @ self.Wo

    def cached(self):
        keys, values = self.room[:, :, : self.length]
        return keys, values

    def roll_back(self, length):
        if length not in range(self.length + 1):
            raise ValueError("length")
        self.length = length
