"""Your check takes a larger step than the default. On a strongly curved layer its error, which grows with the
square of the step, looks like a mistake in the backward pass."""

import numpy as np


def check_layer(forward, backward, x, rng):
    x = np.array(x, dtype=float)
    dy = rng.normal(size=np.shape(forward(x)))
    numeric = numeric_grad(lambda at: float(np.sum(dy * forward(at))), x, 1e-2)
    return relative_error(backward(x, dy), numeric)
