"""math.exp on one number at a time, with a branch on the sign."""

import math

import numpy as np


def _each(f, x):
    if np.ndim(x) == 0:
        return f(float(x))
    return np.array([f(value) for value in np.ravel(x).tolist()]).reshape(x.shape)


def _sigmoid(x):
    if x >= 0:
        return 1 / (1 + math.exp(-x))
    return math.exp(x) / (1 + math.exp(x))


def sigmoid(x):
    return _each(_sigmoid, x)


def sigmoid_gradient(x):
    return _each(lambda t: math.exp(-abs(t)) / (1 + math.exp(-abs(t))) ** 2, x)


def sigmoid_gradient_from_output(s):
    return s - s**2
