"""The precision-recall curve and average precision: how good the alarms are where positives are rare.

Move a threshold over the scores of a model. At each, recall is the share of the positive rows that are
marked, and precision the share of the marked rows that are positive. The curve draws precision against
recall, and average precision makes one number of it.

Interviewers come to it as soon as a class is rare: fraud, faults, search. They want to hear what class
balance does, which is often told the wrong way round:

- The ROC curve looks at each class alone, so it does NOT change when negatives become more frequent. That is
  why it can flatter: of a million negatives, a false-positive rate of 1% marks ten thousand.
- Precision mixes the classes, so it falls as positives become rarer, with the same model. A score that is
  the same for all rows has an average precision of the prevalence (the share of positive rows), not 1/2, and
  numbers from data of different balance cannot be compared.
- So no metric is right for rare positives as such. F1, for one, is that of a single point of this curve, so
  somebody has to choose the threshold first.

Conventions
- `y` holds 0 and 1, as integers or booleans; 1 is positive. A high score speaks for positive.
- Scores are float64 or integers on any scale, not only probabilities. Rows with a score of at least the
  threshold are marked, so rows of equal score are marked together.
- Answers are compared with a relative tolerance of 1e-9 and an absolute one of 1e-12. n goes up to 50,000,
  where one call may take a second.
"""

import numpy as np


def pr_curve(y: np.ndarray, score: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the points of the precision-recall curve, from the strictest threshold down.

    The first threshold is infinity. It marks nothing, so that precision is 0 / 0; by convention the curve
    starts with precision 1 and recall 0 there. After it comes every distinct score, in decreasing order, down
    to the lowest, which marks all rows.

    Along the curve recall rises or stays. Precision may go either way, and is returned as it is.

    Parameters
    ----------
    y : np.ndarray, shape (n,)
        True classes, 0 or 1. Negative rows may be absent; then precision is 1 throughout.
    score : np.ndarray, shape (n,)
        Score of each row.

    Returns
    -------
    precision : np.ndarray, shape (m + 1,), float64
        Precision at each threshold, where m is the number of distinct scores.
    recall : np.ndarray, shape (m + 1,), float64
        Recall at each threshold.
    thresholds : np.ndarray, shape (m + 1,), float64
        Infinity, then the distinct scores, falling.

    Raises
    ------
    ValueError
        If `y` and `score` differ in length, no row is positive, or a score is not finite.

    Examples
    --------
    A positive and a negative row share the score 0.5.

    >>> y = np.array([1, 0, 1, 0, 0])
    >>> precision, recall, thresholds = pr_curve(y, np.array([0.9, 0.8, 0.5, 0.5, 0.1]))
    >>> precision
    array([1. , 1. , 0.5, 0.5, 0.4])
    >>> recall
    array([0. , 0.5, 0.5, 1. , 1. ])
    >>> thresholds
    array([inf, 0.9, 0.8, 0.5, 0.1])
    """
    raise NotImplementedError


def average_precision(y: np.ndarray, score: np.ndarray) -> float:
    """Compute the average precision of a score.

    It is the sum, over the points of the curve after the first, of ``(R[i] - R[i - 1]) * P[i]``, where P is
    precision and R recall: each point counts by the share of positive rows that it adds. Nothing is drawn
    between the points. So the 1 at the start, a mere convention, has no weight.

    Parameters
    ----------
    y : np.ndarray, shape (n,)
        True classes, 0 or 1.
    score : np.ndarray, shape (n,)
        Score of each row.

    Returns
    -------
    float
        Average precision, above 0 and at most 1.

    Raises
    ------
    ValueError
        If `y` and `score` differ in length, no row is positive, or a score is not finite.

    Examples
    --------
    The positive rows come in at the first and third place, with a precision of 1 and 2/3.

    >>> average_precision(np.array([1, 0, 1, 0]), np.array([0.9, 0.8, 0.7, 0.1]))
    0.8333333333333333
    >>> average_precision(np.array([0, 0, 1, 0]), np.array([0.3, 0.3, 0.3, 0.3]))
    0.25
    """
    raise NotImplementedError


def precision_at_prevalence(precision: np.ndarray, prevalence: float, new_prevalence: float) -> np.ndarray:
    """Translate precisions into those of a population where positives are more or less frequent.

    A test set was balanced, say, and the model will run where positives are rare. Suppose that only the mix
    of the classes differs: rows of each class have scores distributed as before. So at each threshold the
    true-positive rate and the false-positive rate stay what they are.

    Parameters
    ----------
    precision : np.ndarray, shape (m,), float64
        Precisions from 0 to 1, each that of some threshold.
    prevalence : float
        Share of positive rows in the data on which `precision` was measured.
    new_prevalence : float
        Share of positive rows where the model will run.

    Returns
    -------
    np.ndarray, shape (m,), float64
        Precision at the same thresholds where the model will run.

    Raises
    ------
    ValueError
        If one of the two prevalences is not above 0 and below 1.

    Examples
    --------
    >>> precision_at_prevalence(np.array([0.9, 0.5, 1.0]), 0.5, 0.01)
    array([0.08333333, 0.01      , 1.        ])
    """
    raise NotImplementedError
