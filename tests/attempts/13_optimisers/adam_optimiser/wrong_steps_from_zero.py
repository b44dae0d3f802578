"""Your steps are counted from 0 when the correction is computed, so the first divides by 1 - beta**0, which
is 0. The count is 1 at the first step."""

import numpy as np


def _step(self, params, grads):
    if [p.shape for p in params] != [g.shape for g in grads]:
        raise ValueError("shapes")
    if not self._m:
        self._m = [np.zeros(p.shape) for p in params]
        self._v = [np.zeros(p.shape) for p in params]
    moved = []
    for i, (p, g) in enumerate(zip(params, grads)):
        m = self._m[i] = self.beta1 * self._m[i] + (1 - self.beta1) * g
        v = self._v[i] = self.beta2 * self._v[i] + (1 - self.beta2) * g**2
        with np.errstate(all="ignore"):
            M, V = m / np.float64(1 - self.beta1**self._steps), v / np.float64(1 - self.beta2**self._steps)
        with np.errstate(all="ignore"):
            moved.append(p - self.lr * (M / (np.sqrt(V) + self.eps) + self.weight_decay * p))
    self._steps += 1
    return moved


Adam.step = _step
