"""Plain loops over entries, with the averages kept in a dict by the array's place."""

import math

import numpy as np


class Adam:
    def __init__(self, lr=1e-3, beta1=0.9, beta2=0.999, eps=1e-8, weight_decay=0.0):
        for beta in (beta1, beta2):
            if beta < 0 or beta >= 1:
                raise ValueError("beta")
        self.told = lr, beta1, beta2, eps, weight_decay
        self.seen = {}
        self.t = 0

    def step(self, params, grads):
        if len(params) != len(grads):
            raise ValueError("as many gradients as parameters, please")
        lr, beta1, beta2, eps, decay = self.told
        self.t += 1
        answer = []
        for k in range(len(params)):
            if params[k].shape != grads[k].shape:
                raise ValueError("shape")
            new = np.zeros(params[k].shape)
            for i in np.ndindex(new.shape):
                m, v = self.seen.get((k, i), (0.0, 0.0))
                g = float(grads[k][i])
                m, v = beta1 * m + (1 - beta1) * g, beta2 * v + (1 - beta2) * g * g
                self.seen[k, i] = m, v
                root = math.sqrt(v / (1 - beta2**self.t)) + eps
                new[i] = params[k][i] * (1 - lr * decay) - lr * m / (1 - beta1**self.t) / root
            answer.append(new)
        return answer
