"""Layer normalisation and RMSNorm: each example normalised by itself.

For one example, or one token, with D features x, layer normalisation computes::

    mu = mean(x),   var = mean((x - mu)**2)
    xhat = (x - mu) / sqrt(var + eps)
    y = gamma * xhat + beta

The formulas are those of batch normalisation; what differs is over what the mean is taken. Here it is over
the features, the last axis, for each example apart. So nothing depends on the batch: a single example
is welcome, training and evaluation are the same, and no running averages are kept. RMSNorm leaves out even
more: it does not subtract the mean and has no beta, but only divides by the root of the mean square::

    y = gamma * x / sqrt(mean(x**2) + eps)

Interviewers ask for it because nearly every transformer has one or the other in each block, and for the
backward pass because gamma belongs to the features: it has to be multiplied in before the means over the
features are taken.

Conventions
- x has shape (..., D) with any number of leading axes, also none: (D,), (N, D), (N, T, D). gamma and beta
  have shape (D,). All means are over the last axis.
- Means divide by D, and eps, above 0, is added below the root.
- An example may be constant, or sit at 1,000,000 with a spread of 1; not both at once. D may be 1.
- Arrays are float64. Answers are compared with a relative tolerance of 1e-6 or an absolute one of 1e-8.
"""

import numpy as np


def layernorm(x: np.ndarray, gamma: np.ndarray, beta: np.ndarray, eps: float = 1e-5) -> np.ndarray:
    """Normalise each example to mean 0 and variance 1 over its features, then stretch and shift the features.

    Parameters
    ----------
    x : np.ndarray, shape (..., D)
        Examples.
    gamma, beta : np.ndarray, shape (D,)
        Factor and offset of each feature.
    eps : float
        Added to the variance.

    Returns
    -------
    np.ndarray, the shape of `x`
        Output.

    Examples
    --------
    >>> x = np.array([[1.0, 2.0, 3.0], [50.0, 50.0, 50.0]])
    >>> layernorm(x, np.array([1.0, 1.0, 2.0]), np.array([0.0, 0.0, 10.0]), eps=1 / 3)
    array([[-1.,  0., 12.],
           [ 0.,  0., 10.]])
    """
    xhat, _ = _standardised(x, eps)
    return gamma * xhat + beta


def rmsnorm(x: np.ndarray, gamma: np.ndarray, eps: float = 1e-5) -> np.ndarray:
    """Divide each example by the root of the mean square of its features, then stretch the features.

    Parameters
    ----------
    x : np.ndarray, shape (..., D)
        Examples.
    gamma : np.ndarray, shape (D,)
        Factor of each feature.
    eps : float
        Added to the mean square.

    Returns
    -------
    np.ndarray, the shape of `x`
        Output.

    Examples
    --------
    >>> rmsnorm(np.array([[3.0, 5.0], [0.0, 0.0]]), np.array([1.0, 2.0]), eps=8.0)
    array([[0.6, 2. ],
           [0. , 0. ]])
    """
    return gamma * x / np.sqrt((x**2).mean(axis=-1, keepdims=True) + eps)


def layernorm_backward(
    dout: np.ndarray, x: np.ndarray, gamma: np.ndarray, eps: float = 1e-5
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Send a gradient back through layer normalisation.

    Parameters
    ----------
    dout : np.ndarray, the shape of `x`
        Gradient of the loss with respect to y.
    x : np.ndarray, shape (..., D)
        Input of the layer.
    gamma : np.ndarray, shape (D,)
        Factor of each feature.
    eps : float
        Added to the variance.

    Returns
    -------
    dx : np.ndarray, the shape of `x`
        Gradient with respect to x.
    dgamma, dbeta : np.ndarray, shape (D,)
        Gradients with respect to gamma and beta, which all examples share.

    Examples
    --------
    >>> dout, x = np.array([[4.0, 0.0, 2.0]]), np.array([[1.0, 2.0, 3.0]])
    >>> dx, dgamma, dbeta = layernorm_backward(dout, x, np.array([3.0, 3.0, 3.0]), eps=1 / 3)
    >>> dx
    array([[ 4., -6.,  2.]])
    >>> dgamma, dbeta
    (array([-4.,  0.,  2.]), array([4., 0., 2.]))
    """
    xhat, scale = _standardised(x, eps)
    # Each feature has a gamma of its own, so it is no common factor of the means below.
    dxhat = dout * gamma
    # Each feature moves mean and variance of its example, and through them all others: what dxhat has in
    # common over the features goes, and so does what is proportional to xhat.
    common = dxhat.mean(axis=-1, keepdims=True)
    stretch = (dxhat * xhat).mean(axis=-1, keepdims=True)
    dx = scale * (dxhat - common - xhat * stretch)
    # All examples share gamma and beta: their gradients add up over every axis but the last.
    leading = tuple(range(x.ndim - 1))
    return dx, (dout * xhat).sum(axis=leading), dout.sum(axis=leading)


def _standardised(x: np.ndarray, eps: float) -> tuple[np.ndarray, np.ndarray]:
    """Return xhat, and one over the root that it was divided by."""
    # Centred first: mean(x**2) - mean(x)**2 loses its digits far from 0.
    centred = x - x.mean(axis=-1, keepdims=True)
    scale = 1.0 / np.sqrt((centred**2).mean(axis=-1, keepdims=True) + eps)
    return centred * scale, scale
