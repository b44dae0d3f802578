"""All arrays in one long vector, the decay first, and the corrections as running products."""

import numpy as np


class Adam:
    def __init__(self, lr=1e-3, beta1=0.9, beta2=0.999, eps=1e-8, weight_decay=0.0):
        if min(beta1, beta2) < 0 or max(beta1, beta2) >= 1:
            raise ValueError("betas from 0 to below 1")
        self.lr, self.beta1, self.beta2, self.eps, self.decay = lr, beta1, beta2, eps, weight_decay
        self.m = self.v = 0.0
        self.left1 = self.left2 = 1.0

    def step(self, params, grads):
        if tuple(map(np.shape, params)) != tuple(map(np.shape, grads)):
            raise ValueError("parameters and gradients differ in shape")
        g = np.concatenate([np.ravel(x) for x in grads])
        p = np.concatenate([np.ravel(x) for x in params]) * (1 - self.lr * self.decay)
        self.m = self.m + (1 - self.beta1) * (g - self.m)
        self.v = self.v + (1 - self.beta2) * (g * g - self.v)
        self.left1 *= self.beta1
        self.left2 *= self.beta2
        p -= self.lr * (self.m / (1 - self.left1)) / (np.sqrt(self.v / (1 - self.left2)) + self.eps)
        ends = np.cumsum([x.size for x in params])[:-1]
        return tuple(part.reshape(x.shape) for part, x in zip(np.split(p, ends), params))
