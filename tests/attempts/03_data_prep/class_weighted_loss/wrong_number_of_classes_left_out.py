"""Your weights are n / n_k. The task divides by the number of classes as well, so that the weights of all
rows have a mean of 1."""

import numpy as np

_right = balanced_weights


def balanced_weights(y):
    return {label: weight * len(np.unique(y)) for label, weight in _right(y).items()}
