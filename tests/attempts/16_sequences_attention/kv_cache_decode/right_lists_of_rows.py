"""Plain lists of keys and values for each head, one query at a time, weights by math.exp."""

import math

import numpy as np


class CachedAttention:
    def __init__(self, Wq, Wk, Wv, Wo, heads):
        if Wq.shape[0] % heads != 0:
            raise ValueError("heads")
        self.told = Wq, Wk, Wv, Wo
        self.heads, self.width = heads, Wq.shape[0] // heads
        self.memory = [([], []) for _ in range(heads)]

    def extend(self, xs):
        Wq, Wk, Wv, Wo = self.told
        answers = np.zeros(xs.shape)
        for i, x in enumerate(xs):
            mixed = []
            for j, (keys, values) in enumerate(self.memory):
                part = slice(j * self.width, (j + 1) * self.width)
                keys.append(x @ Wk[:, part])
                values.append(x @ Wv[:, part])
                query = x @ Wq[:, part]
                scores = [float(query @ key) / math.sqrt(self.width) for key in keys]
                terms = [math.exp(score - max(scores)) for score in scores]
                average = np.zeros(self.width)
                for term, value in zip(terms, values):
                    average += term / sum(terms) * value
                mixed.extend(average)
            answers[i] = np.array(mixed) @ Wo
        return answers

    def cached(self):
        shape = self.heads, -1, self.width
        if not self.memory[0][0]:
            shape = self.heads, 0, self.width
        return [np.array([head[kind] for head in self.memory]).reshape(shape) for kind in (0, 1)]

    def roll_back(self, length):
        if length < 0 or length > len(self.memory[0][0]):
            raise ValueError("length")
        for keys, values in self.memory:
            del keys[length:], values[length:]
