"""Your corrections both use beta1. The average of the squares moves at the pace of beta2, and has given
another weight to gradients so far: it needs a correction of its own."""

import numpy as np


def _step(self, params, grads):
    if [p.shape for p in params] != [g.shape for g in grads]:
        raise ValueError("shapes differ")
    if not self._m:
        self._m = [np.zeros(p.shape) for p in params]
        self._v = [np.zeros(p.shape) for p in params]
    self._steps += 1
    weight = 1 - self.beta1**self._steps
    moved = []
    for i, (p, g) in enumerate(zip(params, grads, strict=True)):
        self._m[i] = self.beta1 * self._m[i] + (1 - self.beta1) * g
        self._v[i] = self.beta2 * self._v[i] + (1 - self.beta2) * g**2
        step = self._m[i] / weight / (np.sqrt(self._v[i] / weight) + self.eps)
        moved.append(p - self.lr * (step + self.weight_decay * p))
    return moved


Adam.step = _step
