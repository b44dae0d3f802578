"""Your check makes a generator of its own instead of drawing from the one that it was given: it tests the
same gradient from above every time, whatever the caller asks for."""

import numpy as np


def check_layer(forward, backward, x, rng):
    x = np.array(x, dtype=float)
    dy = np.random.default_rng(0).normal(size=forward(x).shape)
    numeric = numeric_grad(lambda at: float(np.sum(dy * forward(at))), x)  # noqa: F821
    return relative_error(backward(x, dy), numeric)  # noqa: F821
