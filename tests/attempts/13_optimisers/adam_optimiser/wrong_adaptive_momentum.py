"""Your steps follow the averaged gradient without dividing by the root of the second average. That is
momentum; Adam is named for moments, and the second of them gives every entry a scale of its own."""

import numpy as np


def _step(self, params, grads):
    if [p.shape for p in params] != [g.shape for g in grads]:
        raise ValueError("shapes")
    if not self._m:
        self._m = [np.zeros(p.shape) for p in params]
        self._v = [np.zeros(p.shape) for p in params]
    self._steps += 1
    moved = []
    for i, (p, g) in enumerate(zip(params, grads)):
        m = self._m[i] = self.beta1 * self._m[i] + (1 - self.beta1) * g
        M = m / (1 - self.beta1**self._steps)
        moved.append(p - self.lr * (M + self.weight_decay * p))
    return moved


Adam.step = _step
