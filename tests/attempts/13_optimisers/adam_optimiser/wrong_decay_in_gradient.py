"""Your decay is added to the gradient. It then goes through both averages and is divided by the root, so that
how much it shrinks a parameter depends on the gradients. Decoupled decay acts on the parameter alone."""

import numpy as np


def _step(self, params, grads):
    if [p.shape for p in params] != [g.shape for g in grads]:
        raise ValueError("shapes")
    if not self._m:
        self._m = [np.zeros(p.shape) for p in params]
        self._v = [np.zeros(p.shape) for p in params]
    self._steps += 1
    moved = []
    for i, (p, slope) in enumerate(zip(params, grads)):
        g = slope + self.weight_decay * p
        m = self._m[i] = self.beta1 * self._m[i] + (1 - self.beta1) * g
        v = self._v[i] = self.beta2 * self._v[i] + (1 - self.beta2) * g**2
        M, V = m / (1 - self.beta1**self._steps), v / (1 - self.beta2**self._steps)
        moved.append(p - self.lr * (M / (np.sqrt(V) + self.eps)))
    return moved


Adam.step = _step
