"""Class weights: putting a rare class into the cost, and taking the weights out of the answer.

Where one class is rare, a model that never predicts it is seldom wrong. One remedy is to let each mistake
count by the weight of its class. Write the usual choice of weights, the weighted loss with its gradient, and
the correction that turns the outputs of a model trained this way back into probabilities.

Interviewers ask what you do about imbalanced classes, and weights are the answer that needs no resampling.
They then ask two things that many cannot say: by what the weighted loss is divided, and what has happened to
the predicted probabilities. A model trained with weights answers for a world in which the classes come in
other proportions than in yours; its ranking may be fine, but its probabilities are wrong by a known factor in
the odds.

The model. With p_i = sigmoid(logit_i), label y_i and w_i the weight of class y_i::

    loss = sum over i of w_i * (-y_i log p_i - (1 - y_i) log(1 - p_i)),  divided by the sum of w_i

so that a weight of 3 does exactly what three copies of the row would do.

Conventions
-----------
- Arrays have shape (n,), n at least 1. Weights are positive.
- Logits are float64, up to 1000 on either side, and no answer may become infinite or nan.
- Compared with rtol 1e-7 and atol 1e-9, in float64.
"""

import numpy as np


def balanced_weights(y: np.ndarray) -> dict[int, float]:
    """Weight each class so that all count alike.

    Parameters
    ----------
    y : np.ndarray, shape (n,), int
        Labels, any integers.

    Returns
    -------
    dict of int to float
        For each of the K classes that occur, in any order, ``n / (K * n_k)``, with n_k the number of its
        rows: the weights of all rows then have a mean of 1.

    Examples
    --------
    >>> balanced_weights(np.array([0, 0, 0, 1]))
    {0: 0.6666666666666666, 1: 2.0}
    """
    # Counted from the labels that occur: they need not be 0, 1, 2, ...
    labels, counts = np.unique(y, return_counts=True)
    each = len(y) / len(labels)
    return {int(label): float(each / count) for label, count in zip(labels, counts, strict=True)}


def weighted_log_loss(
    logits: np.ndarray, y: np.ndarray, weights: dict[int, float]
) -> tuple[float, np.ndarray]:
    """Return the weighted cross-entropy and its gradient.

    Parameters
    ----------
    logits : np.ndarray, shape (n,)
        Logits of class 1.
    y : np.ndarray, shape (n,), int
        Labels, 0 or 1.
    weights : dict of int to float
        Weight of each class.

    Returns
    -------
    loss : float
        Weighted mean of the cross-entropy.
    grad : np.ndarray, shape (n,)
        Its gradient with respect to the logits.

    Raises
    ------
    ValueError
        If a label that occurs in `y` has no weight.

    Examples
    --------
    >>> loss, grad = weighted_log_loss(np.zeros(2), np.array([0, 1]), {0: 1.0, 1: 3.0})
    >>> float(loss)
    0.6931471805599453
    >>> grad
    array([ 0.125, -0.375])
    """
    missing = set(y.tolist()) - set(weights)
    if missing:
        raise ValueError(f"These labels have no weight: {sorted(missing)}.")
    w = np.array([weights[label] for label in y.tolist()])
    # Divided by the sum of the weights, not by n: a weight is a number of copies, and so the loss is a mean
    # over all copies. Multiplying every weight by the same number then changes nothing.
    share = w / w.sum()
    # -y log p - (1 - y) log(1 - p) = log(1 + exp(a)) - y a, without a probability that may be rounded to 0.
    loss = float(np.sum(share * (_softplus(logits) - y * logits)))
    return loss, share * (_sigmoid(logits) - y)


def unweighted_probabilities(logits: np.ndarray, weights: dict[int, float]) -> np.ndarray:
    """Undo what the weights of the training did to the predicted probabilities.

    Parameters
    ----------
    logits : np.ndarray, shape (n,)
        Logits of class 1, by a model that was trained with weights.
    weights : dict of int to float
        The weights it was trained with, of classes 0 and 1.

    Returns
    -------
    np.ndarray, shape (n,)
        Probabilities of class 1 where the classes are as frequent as in the training data, each row counted
        once.

    Examples
    --------
    Where class 1 counted nine times as much, a weighted even chance is one in ten.

    >>> unweighted_probabilities(np.array([0.0]), {0: 1.0, 1: 9.0})
    array([0.1])
    """
    # Copies multiply the odds: w1 times as many rows of class 1, w0 times as many of class 0. The logit is
    # the logarithm of the odds, so the factor w1 / w0 is taken off by a subtraction.
    return _sigmoid(logits - np.log(weights[1] / weights[0]))


def _softplus(a):
    # log(1 + exp(a)), with the exponential of numbers that are never positive.
    return np.maximum(a, 0.0) + np.log1p(np.exp(-np.abs(a)))


def _sigmoid(a):
    return np.exp(np.minimum(a, 0.0)) / (1.0 + np.exp(-np.abs(a)))
