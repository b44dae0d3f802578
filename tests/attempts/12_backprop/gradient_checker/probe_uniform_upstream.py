"""None: right, though the gradient from above is uniform and the scalar is a dot product."""

import numpy as np


def check_layer(forward, backward, x, rng):
    x = np.array(x, dtype=float)
    upstream = 2 * rng.random(forward(x).size) - 1
    numeric = numeric_grad(lambda at: upstream @ forward(at).ravel(), x)  # noqa: F821
    return relative_error(backward(x, upstream.reshape(forward(x).shape)), numeric)  # noqa: F821
