"""Your check draws a gradient from above with the shape of x. It belongs to the outputs, so it has the
shape of forward(x), which may be another one."""

import numpy as np


def check_layer(forward, backward, x, rng):
    x = np.array(x, dtype=float)
    dy = rng.normal(size=x.shape)
    numeric = numeric_grad(lambda at: float(np.sum(dy * forward(at))), x)  # noqa: F821
    return relative_error(backward(x, dy), numeric)  # noqa: F821
