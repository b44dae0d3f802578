"""Sums all gradients so far with their weights at every step."""

import numpy as np


def momentum_path(grad, x0, lr, beta, steps, nesterov=False):
    if not 0 <= beta <= 0.999999:
        raise ValueError(f"{beta}")
    x, gradients, rows = x0 + 0.0, [], [x0 + 0.0]
    for _ in range(steps):
        kept = sum((beta ** (len(gradients) - j) * g for j, g in enumerate(gradients)), np.zeros(len(x0)))
        gradients.append(grad(x - lr * kept if nesterov else x))
        x = x - lr * (kept + gradients[-1])
        rows.append(x)
    return np.array(rows)
