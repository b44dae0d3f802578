"""The backward pass of batch normalisation, in training and at evaluation.

In training the layer standardises each channel with the mean and variance of the batch, and then stretches
and shifts it. With m values x of one channel::

    mu = mean(x)
    var = mean((x - mu)**2)
    xhat = (x - mu) / sqrt(var + eps)
    y = gamma * xhat + beta

Given the gradient of the loss with respect to y, find those with respect to x, gamma and beta. It is the
standard derivation of interviews on normalisation, because mu and var are no constants: each input moves
both, and through them the output of every example in the batch. At evaluation they are constants, the running
statistics, and the same layer has another gradient.

Conventions
- x has shape (N, C), or (N, C, H, W) for images. Axis 1 holds the channels, each a problem of its own, with
  m = N or m = N * H * W values.
- The variance divides by m, not by m - 1, as all frameworks do when they normalise in training.
- N is at least 2. A channel may be constant, or sit at 1,000,000 with a spread of 1; not both at once.
- Arrays are float64. Answers are compared with a relative tolerance of 1e-6 or an absolute one of 1e-8.
"""

import numpy as np


def batchnorm_backward(
    dout: np.ndarray, x: np.ndarray, gamma: np.ndarray, eps: float = 1e-5
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Send a gradient back through batch normalisation in training.

    Parameters
    ----------
    dout : np.ndarray, the shape of `x`
        Gradient of the loss with respect to y.
    x : np.ndarray, shape (N, C) or (N, C, H, W)
        Input of the layer.
    gamma : np.ndarray, shape (C,)
        Factor of each channel.
    eps : float
        Added to the variance; above 0.

    Returns
    -------
    dx : np.ndarray, the shape of `x`
        Gradient of the loss with respect to x.
    dgamma : np.ndarray, shape (C,)
        Gradient with respect to gamma.
    dbeta : np.ndarray, shape (C,)
        Gradient with respect to beta.

    Examples
    --------
    >>> x = np.array([[1.0], [2.0], [3.0]])
    >>> dx, dgamma, dbeta = batchnorm_backward(np.array([[4.0], [0.0], [2.0]]), x, np.array([3.0]), eps=1 / 3)
    >>> dx
    array([[ 4.],
           [-6.],
           [ 2.]])
    >>> dgamma, dbeta
    (array([-2.]), array([6.]))
    """
    raise NotImplementedError


def batchnorm_eval_backward(
    dout: np.ndarray, gamma: np.ndarray, running_var: np.ndarray, eps: float = 1e-5
) -> np.ndarray:
    """Send a gradient back through batch normalisation at evaluation.

    There the layer normalises with the running mean and variance, which do not depend on the batch.

    Parameters
    ----------
    dout : np.ndarray, shape (N, C) or (N, C, H, W)
        Gradient of the loss with respect to y.
    gamma : np.ndarray, shape (C,)
        Factor of each channel.
    running_var : np.ndarray, shape (C,)
        Running variance of each channel, at least 0.
    eps : float
        Added to the variance; above 0.

    Returns
    -------
    np.ndarray, the shape of `dout`
        Gradient of the loss with respect to x, the only one asked for here. N may be 1.

    Examples
    --------
    >>> batchnorm_eval_backward(np.array([[1.0, 10.0]]), np.array([3.0, 1.0]), np.array([3.0, 24.0]), eps=1.0)
    array([[1.5, 2. ]])
    """
    raise NotImplementedError
