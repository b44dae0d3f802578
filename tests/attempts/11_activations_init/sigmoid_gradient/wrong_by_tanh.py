"""Your answers match (1 + tanh(x / 2)) / 2. It never overflows, but on the left it adds 1 to a number close
to -1: the tail loses its digits, and left of about -38 it is exactly 0."""

import numpy as np


def sigmoid(x):
    return 0.5 * (1.0 + np.tanh(np.asarray(x, dtype=float) / 2))
