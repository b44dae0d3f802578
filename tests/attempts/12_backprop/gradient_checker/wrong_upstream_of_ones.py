"""Your check sends ones into the backward pass, which only tests the gradient of the sum of all outputs.
Mistakes that cancel in the sum pass unseen; for a softmax, whose outputs sum to 1, zeros look right."""

import numpy as np


def check_layer(forward, backward, x, rng):
    x = np.array(x, dtype=float)
    dy = np.ones(forward(x).shape)
    numeric = numeric_grad(lambda at: float(np.sum(dy * forward(at))), x)  # noqa: F821
    return relative_error(backward(x, dy), numeric)  # noqa: F821
