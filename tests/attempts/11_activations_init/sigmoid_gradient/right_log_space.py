"""Everything in log space: log sigmoid(x) = -log(1 + exp(-x)) by np.logaddexp."""

import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0.0, -np.asarray(x, dtype=float)))


def sigmoid_gradient(x):
    x = np.asarray(x, dtype=float)
    return np.exp(-np.logaddexp(0.0, x) - np.logaddexp(0.0, -x))


def sigmoid_gradient_from_output(s):
    return (1 - s) * s
