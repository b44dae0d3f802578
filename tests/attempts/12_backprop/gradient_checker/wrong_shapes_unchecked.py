"""Your error lets numpy broadcast gradients of different shapes against each other, which hides one of the
most common mistakes: a sum over the batch that is missing or keeps a dimension. Compare the shapes
first."""

import numpy as np


def relative_error(a, b):
    return float(np.max(np.abs(a - b) / np.maximum(1e-8, np.abs(a) + np.abs(b))))
