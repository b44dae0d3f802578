"""Like wrong_points_ahead_returned: in the order of operations of a well-known library."""

import numpy as np


def momentum_path(grad, x0, lr, beta, steps, nesterov=False):
    if beta < 0 or beta >= 1:
        raise ValueError("beta")
    x, buffer, rows = x0.astype(float), None, [x0.astype(float)]
    for _ in range(steps):
        d = grad(x)
        buffer = d if buffer is None else buffer * beta + d
        d = d + beta * buffer if nesterov else buffer
        x = x + (-lr) * d
        rows.append(x)
    return np.array(rows)
