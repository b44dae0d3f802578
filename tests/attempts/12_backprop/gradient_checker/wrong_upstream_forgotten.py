"""Your check sends a random gradient into the backward pass, but differentiates the plain sum of the
outputs. The scalar on the numeric side is sum(dy * y), with the same dy."""

import numpy as np


def check_layer(forward, backward, x, rng):
    x = np.array(x, dtype=float)
    dy = rng.normal(size=forward(x).shape)
    return relative_error(backward(x, dy), numeric_grad(lambda at: float(np.sum(forward(at))), x))  # noqa: F821
