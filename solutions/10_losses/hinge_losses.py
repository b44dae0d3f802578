"""Hinge losses: being right is not enough, it has to be by a margin.

A classifier gives a row the score s, any real number; its sign is the answer. With labels y of -1 and +1,
the product y * s is the margin: positive where the answer is right, and the larger the safer. A row loses

    hinge            max(0, 1 - y * s)
    squared hinge    max(0, 1 - y * s)**2

With C classes and a score for each, every wrong class should stay behind the right one by a margin m:

    multi-class hinge    sum over the wrong classes j of max(0, s_j - s_y + m)

Interviewers ask for them next to the cross-entropy. The point that most answers miss: a row that is
classified correctly still pays, unless its margin is 1 or more. From there on the loss is exactly 0, and the
row has no influence at all. That is why a support vector machine depends on some of the rows only, and why
its scores are no probabilities. The labels are -1 and +1: with 0 and 1 the formula gives every row of label 0
the loss 1 and no gradient, and nothing complains.

Conventions
- The loss is the mean over the n >= 1 rows, and the gradient is that of this mean.
- At a kink, where the argument of max is exactly 0, the slope is 0.
- Scores are finite float64. Labels may be integers or floats; class numbers are integers.
- Answers are float64, compared with a relative tolerance of 1e-7 or an absolute one of 1e-9.
"""

import numpy as np


def hinge(y: np.ndarray, score: np.ndarray) -> tuple[float, np.ndarray]:
    """Compute the mean hinge loss and its gradient.

    Parameters
    ----------
    y : np.ndarray, shape (n,)
        Labels, each -1 or +1.
    score : np.ndarray, shape (n,)
        Scores: real numbers, not probabilities.

    Returns
    -------
    loss : float
        The mean loss.
    grad : np.ndarray, shape (n,)
        Gradient of `loss` with respect to `score`.

    Raises
    ------
    ValueError
        If a label is neither -1 nor +1, or if the shapes differ, even where they would broadcast.

    Examples
    --------
    >>> loss, grad = hinge(np.array([1, 1, -1, -1]), np.array([2.0, 0.5, -1.0, 3.0]))
    >>> loss, grad
    (1.125, array([ 0.  , -0.25,  0.  ,  0.25]))
    """
    _check(y, score)
    slack = np.maximum(0.0, 1.0 - y * score)
    # A row pulls with the same strength however large its slack is, and not at all without any.
    return float(np.mean(slack)), np.where(slack > 0, -y, 0.0) / len(y)


def squared_hinge(y: np.ndarray, score: np.ndarray) -> tuple[float, np.ndarray]:
    """Compute the mean squared hinge loss and its gradient.

    Parameters
    ----------
    y : np.ndarray, shape (n,)
        Labels, each -1 or +1.
    score : np.ndarray, shape (n,)
        Scores: real numbers, not probabilities.

    Returns
    -------
    loss : float
        The mean loss.
    grad : np.ndarray, shape (n,)
        Gradient of `loss` with respect to `score`.

    Raises
    ------
    ValueError
        If a label is neither -1 nor +1, or if the shapes differ, even where they would broadcast.

    Examples
    --------
    >>> loss, grad = squared_hinge(np.array([1, 1, -1, -1]), np.array([2.0, 0.5, -1.0, 3.0]))
    >>> loss, grad
    (4.0625, array([ 0.  , -0.25,  0.  ,  2.  ]))
    """
    _check(y, score)
    slack = np.maximum(0.0, 1.0 - y * score)
    # The slope fades as the margin comes near 1, so there is no kink; but a row that is far off pulls hard.
    return float(np.mean(slack**2)), -2.0 * y * slack / len(y)


def multiclass_hinge(labels: np.ndarray, scores: np.ndarray, margin: float = 1.0) -> tuple[float, np.ndarray]:
    """Compute the mean multi-class hinge loss and its gradient.

    Parameters
    ----------
    labels : np.ndarray, shape (n,), integer
        The right class of each row, from 0 to C - 1.
    scores : np.ndarray, shape (n, C)
        A score for each class, C >= 2.
    margin : float
        The m of the formula, above 0.

    Returns
    -------
    loss : float
        The mean over the rows. In a row the losses of the wrong classes are added up.
    grad : np.ndarray, shape (n, C)
        Gradient of `loss` with respect to `scores`.

    Raises
    ------
    ValueError
        If a label is below 0, or C or above.

    Examples
    --------
    >>> scores = np.array([[3.0, 2.5, -1.0], [0.0, 0.0, 5.0]])
    >>> loss, grad = multiclass_hinge(np.array([0, 1]), scores)
    >>> loss
    3.75
    >>> grad
    array([[-0.5,  0.5,  0. ],
           [ 0.5, -1. ,  0.5]])
    """
    n, C = scores.shape
    # A label of -1 would be the last class to numpy.
    if np.any((labels < 0) | (labels >= C)):
        raise ValueError(f"labels must be from 0 to {C - 1}")
    rows = np.arange(n)
    slack = np.maximum(0.0, scores - scores[rows, labels][:, None] + margin)
    # The right class is not behind itself by a margin: without this every row would pay m for it.
    slack[rows, labels] = 0.0
    grad = np.where(slack > 0, 1.0, 0.0)
    # Each wrong class that pays pushes its own score down and the right one up, once each.
    grad[rows, labels] = -grad.sum(axis=1)
    return float(slack.sum() / n), grad / n


def _check(y, score):
    if y.shape != score.shape:
        raise ValueError(f"y has shape {y.shape} and score {score.shape}")
    if np.any(np.abs(y) != 1):
        raise ValueError("labels must be -1 or +1")
