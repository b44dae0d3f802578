"""Softmax that survives any logits, its companion logsumexp, and the way back.

Softmax turns a vector of real scores (logits) into probabilities, `exp(z_i) / sum_j exp(z_j)`. Interviewers
ask for it because the formula as written fails on ordinary inputs: `exp(710)` is already infinite in float64,
and `exp(-750)` is zero. They want to see which property of softmax repairs it, whether you get the axis right
on a batch, and whether you can send a gradient back without building a matrix of all pairs of classes.

Conventions
- `axis` is the axis of the classes; along it, every slice is a problem of its own. It may be negative.
- Mathematically the probability of a finite logit lies strictly between 0 and 1, unless its slice has no
  other finite one: then it is exactly 1. In float64 an exact 0 or 1 also appears where the true value is too
  close to it.
- A logit of `-inf` marks a masked class: its probability is exactly 0, and `logsumexp` passes over it. Every
  slice has at least one finite logit; `+inf` and `nan` do not occur.
- Logits are float64 or integers, of any size, 10,000 included. Answers are float64. They are compared with a
  relative tolerance of 1e-9. `logsumexp`, which can be close to 0, may also be off by 1e-9. For
  `softmax_backward` the tolerance is 1e-6, or an absolute one of 1e-12.
- `np.logaddexp` is not allowed: it does what you are asked to write.
"""

import numpy as np


def softmax(z: np.ndarray, axis: int = -1, temperature: float = 1.0) -> np.ndarray:
    """Turn logits into probabilities, `softmax(z / temperature)`.

    Parameters
    ----------
    z : np.ndarray
        Logits, of any shape with at least one dimension.
    axis : int
        The axis of the classes.
    temperature : float
        Divides the logits: above 1 flattens the probabilities, below 1 sharpens them. `z / temperature`
        does not overflow.

    Returns
    -------
    np.ndarray
        Probabilities of the shape of `z`, float64; they sum to 1 along `axis`.

    Raises
    ------
    ValueError
        If `temperature` is zero or negative.

    Examples
    --------
    >>> softmax(np.array([1.0, 2.0, 3.0]))
    array([0.09003057, 0.24472847, 0.66524096])
    >>> softmax(np.array([1001.0, 1002.0, 1003.0]))
    array([0.09003057, 0.24472847, 0.66524096])
    >>> softmax(np.array([[0.0, 2.0], [0.0, 0.0]]), axis=0)
    array([[0.5       , 0.88079708],
           [0.5       , 0.11920292]])
    >>> softmax(np.array([0.0, 2.0]), temperature=0.0)
    Traceback (most recent call last):
    ValueError: temperature must be positive, got 0.0
    """
    raise NotImplementedError


def logsumexp(z: np.ndarray, axis: int = -1) -> np.ndarray:
    """Compute `log(sum(exp(z)))` along an axis.

    It is the logarithm of softmax's denominator: `z - logsumexp(z)` are the log-probabilities of a row.

    Parameters
    ----------
    z : np.ndarray
        Logits, of any shape with at least one dimension.
    axis : int
        The axis to sum over.

    Returns
    -------
    np.ndarray
        The shape of `z` without `axis`, float64; a scalar for a one-dimensional `z`.

    Examples
    --------
    >>> float(logsumexp(np.array([0.0, 0.0])))
    0.6931471805599453
    >>> logsumexp(np.array([[1000.0, 1000.0], [-1000.0, -1000.0]]))
    array([1000.69314718, -999.30685282])
    """
    raise NotImplementedError


def softmax_backward(p: np.ndarray, grad_p: np.ndarray, axis: int = -1) -> np.ndarray:
    """Send a gradient back through softmax (at temperature 1).

    Memory must grow linearly with the number of classes: with a vocabulary of 50,000 the matrix of all
    `dp_i / dz_j` would take 20 GB for a single row.

    Parameters
    ----------
    p : np.ndarray
        What softmax returned, `p = softmax(z, axis)`.
    grad_p : np.ndarray
        Gradient of the loss with respect to `p`, of the same shape.
    axis : int
        The axis of the classes.

    Returns
    -------
    np.ndarray
        Gradient of the loss with respect to `z`, of the same shape, float64.

    Examples
    --------
    >>> softmax_backward(np.array([0.25, 0.75]), np.array([1.0, 0.0]))
    array([ 0.1875, -0.1875])
    """
    raise NotImplementedError
