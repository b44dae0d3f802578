"""Your step lets numpy broadcast a gradient to the shape of its parameter, or a parameter to that of its
gradient: a column and a row become a matrix in silence. Compare the shapes first."""

import numpy as np


def _step(self, params, grads):
    if not self._m:
        self._m = [np.zeros(g.shape) for g in grads]
        self._v = [np.zeros(g.shape) for g in grads]
    self._steps += 1
    moved = []
    for i, (p, g) in enumerate(zip(params, grads)):
        m = self._m[i] = self.beta1 * self._m[i] + (1 - self.beta1) * g
        v = self._v[i] = self.beta2 * self._v[i] + (1 - self.beta2) * g**2
        M, V = m / (1 - self.beta1**self._steps), v / (1 - self.beta2**self._steps)
        moved.append(p - self.lr * (M / (np.sqrt(V) + self.eps) + self.weight_decay * p))
    return moved


Adam.step = _step
