"""Your steps use the gradient itself where its average belongs: that is RMSProp with a correction. Adam is
momentum and RMSProp together."""

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
        v = self._v[i] = self.beta2 * self._v[i] + (1 - self.beta2) * g**2
        V = v / (1 - self.beta2**self._steps)
        moved.append(p - self.lr * (g / (np.sqrt(V) + self.eps) + self.weight_decay * p))
    return moved


Adam.step = _step
