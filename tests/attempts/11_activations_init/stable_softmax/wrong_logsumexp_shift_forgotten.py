"""Your logsumexp matches the logarithm of the shifted sum. In softmax the shift cancels; here it does not,
and each slice's maximum has to be added back."""

import numpy as np


def logsumexp(z, axis=-1):
    return np.log(np.sum(np.exp(z - np.max(z, axis=axis, keepdims=True)), axis=axis))
