"""What a softmax does inside a network: units compete, a direction is lost, gradients shrink.

"You use ReLU in the hidden layers and softmax at the end. Why not the other way round?" Nothing forbids a
softmax in a hidden layer: it is smooth, it is not linear, and backpropagation passes through it. Interviewers
want to hear what it does there. Its outputs sum to 1, so one unit can grow only at the expense of the
others, and h units carry h - 1 numbers. When the weights grow, a single unit takes everything. And the
gradient that it passes back is small: never more than half of what comes in, and only the h-th part where all
units share equally. Make the three things measurable.

Conventions
- `z` holds the pre-activations of a hidden layer, shape (n, h), a row an example, n >= 1 and h >= 1. The
  softmax is taken in each row, over the units: ``p_j = exp(z_j) / sum_k exp(z_k)``.
- Entries are finite float64, as large as 10,000 in either direction. No answer is nan.
- Logarithms are natural. Answers are compared with a relative tolerance of 1e-6 or an absolute one of 1e-9.
"""

import numpy as np


def effective_units(z: np.ndarray) -> np.ndarray:
    """Measure how many units share the output of a softmax: the exponential of its entropy.

    Parameters
    ----------
    z : np.ndarray, shape (n, h)
        Pre-activations.

    Returns
    -------
    np.ndarray, shape (n,), float64
        For each row exp(-sum_j p_j log p_j), also known as its perplexity: h where all units are equal, k
        where k of them share everything equally, near 1 where one unit has taken it all.

    Examples
    --------
    >>> effective_units(np.array([[0.0, 0.0, 0.0], [5.0, 5.0, -1000.0]]))
    array([3., 2.])

    Ten times the weights, and the competition is decided.

    >>> z = np.array([[1.0, 0.0, -1.0]])
    >>> effective_units(z), effective_units(10 * z)
    (array([2.29881916]), array([1.00049955]))
    """
    log_p = _log_softmax(z)
    # log p is finite, so a p that has rounded to 0 makes a term of 0, as it should.
    return np.exp(-np.sum(np.exp(log_p) * log_p, axis=1))


def independent_directions(A: np.ndarray) -> int:
    """Count the independent directions in which the outputs of a layer vary from row to row.

    Take the mean of the rows away from each row; the answer is the rank of what is left. (The next layer's
    bias could do what is the same in all rows.)

    Parameters
    ----------
    A : np.ndarray, shape (n, h)
        Outputs of a hidden layer, any activation; not all 0.

    Returns
    -------
    int
        The rank. A direction counts if its singular value is above 1e-8 times the largest absolute entry of
        `A`; what lies below is rounding. (No singular value is close to that bound.)

    Examples
    --------
    >>> independent_directions(np.array([[0.2, 0.8], [0.5, 0.5], [0.9, 0.1]]))
    1
    >>> independent_directions(np.array([[0.2, 0.8], [0.5, 0.4], [0.9, 0.1]]))
    2
    >>> independent_directions(np.array([[0.1, 0.7], [0.1, 0.7], [0.1, 0.7]]))
    0
    """
    # The outputs of a softmax lie in the plane where the sum is 1, so across it nothing varies. numpy's own
    # tolerance is relative to the largest singular value, which is rounding itself where nothing varies.
    singular = np.linalg.svd(A - A.mean(axis=0), compute_uv=False)
    return int(np.sum(singular > 1e-8 * np.abs(A).max()))


def gradient_gain(z: np.ndarray, act: str) -> np.ndarray:
    """Compute how much of a gradient can pass back through an activation, at best.

    In each row, a gradient with respect to the outputs comes in, and one with respect to the pre-activations
    goes out. The answer is the largest ratio of their Euclidean norms, over all gradients that could come in.

    Parameters
    ----------
    z : np.ndarray, shape (n, h)
        Pre-activations.
    act : {"softmax", "tanh"}
        The activation. The tanh acts on each unit alone, the softmax on the whole row.

    Returns
    -------
    np.ndarray, shape (n,), float64
        The largest ratio for each row: the largest singular value of the matrix of all slopes, output i by
        pre-activation j.

    Raises
    ------
    ValueError
        If `act` is neither of the two.

    Examples
    --------
    >>> z = np.array([[0.0, 0.0, 0.0, 0.0], [3.0, 3.0, -500.0, -500.0], [40.0, 0.0, 0.0, 0.0]])
    >>> gradient_gain(z, "softmax")
    array([0.25, 0.5 , 0.  ])
    >>> gradient_gain(z, "tanh")
    array([1.        , 0.00986604, 1.        ])
    """
    if act == "tanh":
        # A diagonal matrix: its largest entry, that is the unit closest to 0, decides.
        return np.max(1.0 - np.tanh(z) ** 2, axis=1)
    if act == "softmax":
        # dp_i / dz_j = p_i (1[i = j] - p_j): symmetric, and v' J v is the variance of v under p. So it has no
        # negative eigenvalue, and for |v| = 1 none above 1/2. Along (1, ..., 1) it is 0: moving all logits
        # together is invisible.
        p = np.exp(_log_softmax(z))
        slopes = np.eye(z.shape[1]) * p[:, :, None] - p[:, :, None] * p[:, None, :]
        return np.linalg.eigvalsh(slopes)[:, -1]
    raise ValueError(f"act is softmax or tanh, not {act!r}")


def _log_softmax(z):
    shifted = z - z.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
