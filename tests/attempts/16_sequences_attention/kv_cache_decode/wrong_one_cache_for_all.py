"""All your layers share one cache, as they do if it belongs to the class. Make it in the constructor, for
each layer its own."""

import numpy as np


class CachedAttention:
    keys, values = [], []

    def __init__(self, Wq, Wk, Wv, Wo, heads):
        if len(Wq) % heads:
            raise ValueError("heads")
        self.Wq, self.Wk, self.Wv, self.Wo, self.heads = Wq, Wk, Wv, Wo, heads

    def extend(self, xs):
        t, heads, width = len(xs), self.heads, len(self.Wq) // self.heads
        for x in xs:
            self.keys.append(x @ self.Wk)
            self.values.append(x @ self.Wv)
        answers = np.zeros(xs.shape)
        for i in range(t):
            upto = len(self.keys) - t + i + 1
            q = (xs[i] @ self.Wq).reshape(heads, width)
            k, v = np.array(self.keys[:upto]), np.array(self.values[:upto])
            scores = np.einsum("hw,shw->sh", q, k.reshape(upto, heads, width)) / np.sqrt(width)
            terms = np.exp(scores - scores.max(axis=0))
            mixed = np.einsum("sh,shw->hw", terms / terms.sum(axis=0), v.reshape(upto, heads, width))
            answers[i] = mixed.ravel() @ self.Wo
        return answers

    def cached(self):
        shape = len(self.keys), self.heads, len(self.Wq) // self.heads
        return tuple(np.reshape(a, shape).swapaxes(0, 1) for a in (self.keys, self.values))

    def roll_back(self, length):
        if not 0 <= length <= len(self.keys):
            raise ValueError("length")
        del self.keys[length:], self.values[length:]
