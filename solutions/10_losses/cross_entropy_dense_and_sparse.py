"""Cross-entropy from logits, for labels that are rows of probabilities and for labels that are integers.

The loss of an example is minus the logarithm of the probability that the model gives to what is true.
Libraries offer it under two names, categorical and sparse categorical cross-entropy, as if there were a
choice. There is one loss; only the labels are written down differently. Write it once from logits, with its
gradient, and then again for integer labels, without a one-hot table.

Interviewers ask for it because every classifier and every language model is trained with it, and because the
obvious way, the logarithm of a softmax, breaks on a confident mistake, which is where the loss matters most.

Conventions
- `logits` are scores before any softmax: float64, finite, of any size, 10,000 included; n rows of C classes,
  n and C at least 1.
- Logarithms are natural. The loss is the mean over rows, not over all n * C entries.
- The gradient is that of the returned mean with respect to `logits`.
- Answers are float64, compared with a relative tolerance of 1e-7 or an absolute one of 1e-9.
"""

import numpy as np


def log_softmax(logits: np.ndarray) -> np.ndarray:
    """Compute the logarithms of the class probabilities, `log(exp(z_i) / sum_j exp(z_j))`, row by row.

    Parameters
    ----------
    logits : np.ndarray, shape (n, C)
        Scores.

    Returns
    -------
    np.ndarray, shape (n, C)
        Log-probabilities, finite however unlikely a class is.

    Examples
    --------
    >>> log_softmax(np.array([[0.0, 0.0], [0.0, -2000.0]]))
    array([[-6.93147181e-01, -6.93147181e-01],
           [ 0.00000000e+00, -2.00000000e+03]])
    """
    # Shifting a row changes no probability, and with its largest logit at 0 nothing overflows. The logarithm
    # of the quotient is taken on paper: the sum is at least 1, so its logarithm is harmless, and a class that
    # exp would round to 0 keeps its log-probability.
    shifted = logits - np.max(logits, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def cross_entropy(
    logits: np.ndarray, targets: np.ndarray, label_smoothing: float = 0.0
) -> tuple[float, np.ndarray]:
    """Compute the loss `-sum_i t_i log p_i`, averaged over rows, and its gradient.

    Parameters
    ----------
    logits : np.ndarray, shape (n, C)
        Scores.
    targets : np.ndarray, shape (n, C)
        Rows of probabilities, each with sum 1. A one-hot row is a special case.
    label_smoothing : float
        From 0 to 1: the share of every target that is spread evenly over all C classes, the true one
        included. Target t becomes `(1 - label_smoothing) * t + label_smoothing / C`.

    Returns
    -------
    loss : float
        Mean loss of a row.
    grad : np.ndarray, shape (n, C)
        Gradient of `loss` with respect to `logits`.

    Raises
    ------
    ValueError
        If `label_smoothing` is below 0 or above 1.

    Examples
    --------
    >>> loss, grad = cross_entropy(np.array([[2.0, 1.0, 0.0]]), np.array([[1.0, 0.0, 0.0]]))
    >>> loss
    0.4076059644443804
    >>> grad
    array([[-0.33475904,  0.24472847,  0.09003057]])
    >>> loss, _ = cross_entropy(np.array([[2.0, 1.0, 0.0]]), np.array([[1.0, 0.0, 0.0]]), label_smoothing=0.3)
    >>> loss
    0.7076059644443804
    """
    if not 0.0 <= label_smoothing <= 1.0:
        raise ValueError(f"label_smoothing must be from 0 to 1, got {label_smoothing}")
    n, classes = logits.shape
    smoothed = (1.0 - label_smoothing) * targets + label_smoothing / classes
    log_p = log_softmax(logits)
    loss = -np.sum(smoothed * log_p) / n
    # The derivative of -sum_i t_i (z_i - logsumexp(z)) by z_k is -t_k + p_k sum_i t_i, and targets sum to 1.
    # Each row has a share of 1 / n in the mean.
    return float(loss), (np.exp(log_p) - smoothed) / n


def sparse_cross_entropy(
    logits: np.ndarray, labels: np.ndarray, ignore_index: int | None = None
) -> tuple[float, np.ndarray]:
    """Compute the same loss and gradient for integer labels.

    Memory must not grow with the square of C: a table of all one-hot rows for a vocabulary of 50,000 takes
    20 GB. Arrays of shape (n, C) are in order. Where C is that large, there are two or three rows.

    Parameters
    ----------
    logits : np.ndarray, shape (n, C)
        Scores.
    labels : np.ndarray, shape (n,)
        Integers: the true class of every row, from 0 to C - 1.
    ignore_index : int or None
        A label that means "do not count this row", such as -100 for padding: the row has no share in the
        loss, its gradient is 0, and the mean is taken over the other rows alone. It may be any integer. None
        if every row counts.

    Returns
    -------
    loss : float
        Mean loss of the rows that count; 0.0 if none does.
    grad : np.ndarray, shape (n, C)
        Gradient of `loss` with respect to `logits`.

    Raises
    ------
    ValueError
        If a label that is not `ignore_index` is below 0 or above C - 1.

    Examples
    --------
    >>> loss, grad = sparse_cross_entropy(np.array([[2.0, 1.0, 0.0], [5.0, 5.0, 5.0]]), np.array([0, 1]))
    >>> loss
    0.7531091265562451
    >>> grad
    array([[-0.16737952,  0.12236424,  0.04501529],
           [ 0.16666667, -0.33333333,  0.16666667]])
    >>> loss, _ = sparse_cross_entropy(np.zeros((2, 4)), np.array([3, -100]), ignore_index=-100)
    >>> loss
    1.3862943611198906
    >>> sparse_cross_entropy(np.zeros((2, 4)), np.array([3, -1]))
    Traceback (most recent call last):
    ValueError: labels must be from 0 to 3
    """
    classes = logits.shape[1]
    counted = labels != ignore_index  # every label differs from None
    kept = labels[counted]
    # Numpy would take a negative label from the end of the row, and train on the wrong class in silence.
    if np.any((kept < 0) | (kept >= classes)):
        raise ValueError(f"labels must be from 0 to {classes - 1}")
    grad = np.zeros(logits.shape)
    if kept.size == 0:
        return 0.0, grad  # the mean over no rows would be 0 / 0
    log_p = log_softmax(logits[counted])
    # Of the sum over classes a one-hot target leaves one term: pick it by row and column.
    at = np.arange(kept.size), kept
    loss = -np.mean(log_p[at])
    p = np.exp(log_p)
    p[at] -= 1.0
    grad[counted] = p / kept.size
    return float(loss), grad
