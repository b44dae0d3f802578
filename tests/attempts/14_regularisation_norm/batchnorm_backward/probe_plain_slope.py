"""Like wrong_statistics_constant: by way of the gradient at evaluation."""

import numpy as np

_right = batchnorm_backward


def batchnorm_backward(dout, x, gamma, eps=1e-5):
    _, dgamma, dbeta = _right(dout, x, gamma, eps)
    var = np.array([np.mean((x[:, c] - np.mean(x[:, c])) ** 2) for c in range(x.shape[1])])
    return batchnorm_eval_backward(dout, gamma, var, eps), dgamma, dbeta
