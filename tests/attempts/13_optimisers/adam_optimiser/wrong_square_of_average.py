"""Your second average is of the squares of the first, m**2. Adam averages the squares of the gradients, which
stay large where gradients change their sign."""

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
        v = self._v[i] = self.beta2 * self._v[i] + (1 - self.beta2) * m**2
        M, V = m / (1 - self.beta1**self._steps), v / (1 - self.beta2**self._steps)
        moved.append(p - self.lr * (M / (np.sqrt(V) + self.eps) + self.weight_decay * p))
    return moved


Adam.step = _step
