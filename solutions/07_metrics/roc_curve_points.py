"""The ROC curve: what a score can do at every threshold at once.

A model gives each row a score, and a threshold turns scores into decisions: positive where the score is at
least the threshold. Lower it, and more positives are found, and more negatives raise a false alarm. The ROC
curve draws the first against the second for every threshold that makes a difference.

Interviewers ask you to write it because every detail is a place to slip: what exactly is on the horizontal
axis, where the curve starts, what one does with equal scores, and whether it takes one sort or one pass over
the data for each threshold.

Definitions
- Sensitivity (recall, true-positive rate, TPR): of the positive rows, the share with score >= threshold.
- Specificity (true-negative rate): of the negative rows, the share with score < threshold.
- False-positive rate, FPR = 1 - specificity: of the negative rows, the share with score >= threshold. It is
  NOT 1 - sensitivity, the share of positives that are missed.

Conventions
- `y` holds 0 and 1, as integers or booleans; 1 is positive. A high score speaks for positive.
- Scores are float64 or integers on any scale, not only probabilities. Equal scores cannot be parted by any
  threshold: their rows pass it together.
- Every point is kept, also one in the middle of a straight piece (some libraries drop those).
- Answers are compared with a relative tolerance of 1e-9. n goes up to 50,000, where one call may take half
  a second.
"""

import math

import numpy as np


def sensitivity_specificity(y: np.ndarray, score: np.ndarray, threshold: float) -> tuple[float, float]:
    """Return sensitivity and specificity at one threshold.

    Parameters
    ----------
    y : np.ndarray, shape (n,)
        True classes, 0 or 1.
    score : np.ndarray, shape (n,)
        Score of each row.
    threshold : float
        Rows with a score of at least this are predicted positive. It may be infinite.

    Returns
    -------
    sensitivity : float
        Share of the positive rows that are predicted positive.
    specificity : float
        Share of the negative rows that are predicted negative.

    Raises
    ------
    ValueError
        If `y` and `score` differ in length, only one class occurs, or a score is not finite.

    Examples
    --------
    >>> y = np.array([1, 1, 1, 0, 0, 0, 0])
    >>> score = np.array([0.9, 0.7, 0.2, 0.8, 0.7, 0.3, 0.1])
    >>> sensitivity_specificity(y, score, 0.7)
    (0.6666666666666666, 0.5)
    >>> sensitivity_specificity(y, score, 0.75)
    (0.3333333333333333, 0.75)
    """
    positive = _require_valid(y, score)
    passed = score >= threshold
    # Each looks at one class alone. So neither changes when one class becomes ten times as frequent.
    return float(passed[positive].mean()), float(1 - passed[~positive].mean())


def roc_curve(y: np.ndarray, score: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the points of the ROC curve and their thresholds, from the strictest threshold down.

    The first threshold is infinity: nothing is predicted positive, the point is (0, 0). After it comes every
    distinct score, in decreasing order. At the lowest, all rows are predicted positive: (1, 1).

    Parameters
    ----------
    y : np.ndarray, shape (n,)
        True classes, 0 or 1.
    score : np.ndarray, shape (n,)
        Score of each row.

    Returns
    -------
    fpr : np.ndarray, shape (m + 1,), float64
        False-positive rates, where m is the number of distinct scores.
    tpr : np.ndarray, shape (m + 1,), float64
        True-positive rates.
    thresholds : np.ndarray, shape (m + 1,), float64
        Infinity, then the distinct scores, falling.

    Raises
    ------
    ValueError
        If `y` and `score` differ in length, only one class occurs, or a score is not finite.

    Examples
    --------
    A positive and a negative row share the score 0.5.

    >>> fpr, tpr, thresholds = roc_curve(np.array([1, 0, 1, 0]), np.array([0.9, 0.5, 0.5, 0.1]))
    >>> fpr
    array([0. , 0. , 0.5, 1. ])
    >>> tpr
    array([0. , 0.5, 1. , 1. ])
    >>> thresholds
    array([inf, 0.9, 0.5, 0.1])
    """
    positive = _require_valid(y, score)
    # One sort instead of one pass for each threshold: from the highest score down, the rows that pass are
    # the first rows, so running counts hold the answer for every threshold at once.
    order = np.argsort(score)[::-1]
    score, positive = score[order], positive[order]
    true_positives, false_positives = np.cumsum(positive), np.cumsum(~positive)
    # A threshold lets all rows of its score pass, so only the count at the last row of each run of equal
    # scores is a point. The counts inside a run depend on the order in which ties happen to be sorted.
    last = np.append(np.flatnonzero(np.diff(score)), len(score) - 1)
    fpr = np.append(0.0, false_positives[last] / false_positives[-1])
    tpr = np.append(0.0, true_positives[last] / true_positives[-1])
    return fpr, tpr, np.append(math.inf, score[last])


def _require_valid(y, score):
    """Return the mask of positive rows."""
    if len(y) != len(score):
        raise ValueError(f"There are {len(y)} classes and {len(score)} scores.")
    if not np.isfinite(score).all():
        raise ValueError("A score is nan or infinite.")
    positive = np.asarray(y) == 1
    if positive.all() or not positive.any():
        raise ValueError("Only one class occurs, so one of the two rates has nothing to divide by.")
    return positive
