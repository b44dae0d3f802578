"""Like wrong_adaptive_momentum: written as a class of its own, with a velocity only."""

import numpy as np


class Adam:
    def __init__(self, lr=1e-3, beta1=0.9, beta2=0.999, eps=1e-8, weight_decay=0.0):
        if not (0 <= beta1 < 1) or not (0 <= beta2 < 1):
            raise ValueError("beta")
        self.lr, self.beta, self.decay, self.t, self.velocity = lr, beta1, weight_decay, 0, None

    def step(self, params, grads):
        if [p.shape for p in params] != [g.shape for g in grads]:
            raise ValueError("shape")
        self.t += 1
        if self.velocity is None:
            self.velocity = [np.zeros_like(g) for g in grads]
        self.velocity = [self.beta * u + (1 - self.beta) * g for u, g in zip(self.velocity, grads)]
        scale = self.lr / (1 - self.beta**self.t)
        return [p - self.lr * self.decay * p - scale * u for p, u in zip(params, self.velocity)]
