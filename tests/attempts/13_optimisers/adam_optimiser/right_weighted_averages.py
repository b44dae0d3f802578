"""Remembers all gradients, and takes weighted averages of them."""

import numpy as np


def _step(self, params, grads):
    if [p.shape for p in params] != [g.shape for g in grads]:
        raise ValueError("no match")
    self._m = [*self._m, grads]
    ages = np.arange(len(self._m))[::-1]
    answer = []
    for i, p in enumerate(params):
        history = np.array([g[i] for g in self._m])
        first = np.average(history, axis=0, weights=np.power(self.beta1, ages))
        second = np.average(history**2, axis=0, weights=np.power(self.beta2, ages))
        answer.append(p - self.lr * self.weight_decay * p - self.lr * first / (second**0.5 + self.eps))
    return answer


Adam.step = _step
