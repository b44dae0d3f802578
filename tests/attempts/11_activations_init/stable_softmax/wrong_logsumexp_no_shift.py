"""Your logsumexp matches the formula as written, and overflows where softmax does. Shift here too, and
remember that a logarithm turns the factor which you took out into a term to add back."""

import numpy as np


def logsumexp(z, axis=-1):
    return np.log(np.sum(np.exp(z), axis=axis))
