"""Your check hands x to the layer as it came. Given integers, a layer may compute something else than it
does in training: promote x to float64 before anything else."""

import numpy as np


def check_layer(forward, backward, x, rng):
    dy = rng.normal(size=forward(x).shape)
    numeric = numeric_grad(lambda at: float(np.sum(dy * forward(at))), x)  # noqa: F821
    return relative_error(backward(x, dy), numeric)  # noqa: F821
