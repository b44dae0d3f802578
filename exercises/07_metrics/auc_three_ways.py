"""The area under the ROC curve, which is a probability and a sum of ranks too.

Three ways lead to the same number, the AUC:

- the area under the ROC curve (TPR against FPR);
- the probability that a random positive row scores above a random negative one, a tie counting half;
- a sum of ranks: sort all rows by score and add up the ranks of the positive ones. This is the statistic of
  Mann and Whitney, or of Wilcoxon, on another scale.

Write the first; then the second by way of the third, which is fast for many rows; then use it for several
classes. Going through all pairs is the definition, and a check of your answers on a few rows.

Interviewers ask what an AUC of 0.8 means, and hope for the pairs. They go on with what it does not mean. It
is no accuracy, and no threshold is in it. It says nothing about calibration, as any strictly increasing
function of the score has the same AUC. And 0.5 does not prove that a score is useless: if positives sit in
the middle and half of the negatives at each end the AUC is 0.5, and two thresholds part them.

Conventions
- High scores speak for the class. Scores may be of any size and sign, not only probabilities, and many may be
  equal.
- There may be 150,000 rows, where going through all pairs takes too long: a call has one second.
- Answers are floats, compared with an absolute tolerance of 1e-9.
"""

import numpy as np


def auc_trapezoid(fpr: np.ndarray, tpr: np.ndarray) -> float:
    """Compute the area under a curve of straight pieces.

    The integration routines of numpy are not allowed here: the sum is a line of its own.

    Parameters
    ----------
    fpr : np.ndarray, shape (m,)
        False-positive rates of the points, from 0 to 1. They never fall, and need not be evenly spaced;
        several points may stand one above the other.
    tpr : np.ndarray, shape (m,)
        True-positive rates of the same points, at least two.

    Returns
    -------
    float
        The area.

    Raises
    ------
    ValueError
        If `fpr` and `tpr` differ in length, or `fpr` falls somewhere.

    Examples
    --------
    >>> auc_trapezoid(np.array([0.0, 0.0, 0.5, 1.0]), np.array([0.0, 0.5, 1.0, 1.0]))
    0.875
    """
    raise NotImplementedError


def auc_rank(y: np.ndarray, score: np.ndarray) -> float:
    """Compute the AUC of a score from ranks.

    Parameters
    ----------
    y : np.ndarray, shape (n,)
        True classes, 0 or 1, as integers or booleans; 1 is positive.
    score : np.ndarray, shape (n,)
        Score of each row.

    Returns
    -------
    float
        The share of pairs of a positive and a negative row in which the positive scores higher, ties half.

    Raises
    ------
    ValueError
        If `y` and `score` differ in length, if only one class occurs, or if a score is nan.

    Examples
    --------
    Of the four pairs three are in order and one is tied:

    >>> auc_rank(np.array([1, 1, 0, 0]), np.array([0.8, 0.5, 0.5, 0.2]))
    0.875
    >>> auc_rank(np.array([0, 1, 1, 0]), np.array([-30.0, 2.0, 1.0, 500.0]))
    0.5
    """
    raise NotImplementedError


def auc_one_vs_rest(y: np.ndarray, S: np.ndarray, average: str = "macro") -> float:
    """Average the AUC of each class against all others.

    Parameters
    ----------
    y : np.ndarray, shape (n,)
        True classes, integers from 0 to k - 1.
    S : np.ndarray, shape (n, k)
        Scores; column c holds the scores for class c.
    average : str
        ``"macro"``: every class counts the same. ``"weighted"``: each counts as often as it has rows.

    Returns
    -------
    float
        The mean over all k classes.

    Raises
    ------
    ValueError
        If one of the k classes does not occur in `y`, or `average` is neither of the two.

    Examples
    --------
    >>> y = np.array([0, 0, 1, 2])
    >>> S = np.array([[0.9, 0.1, 0.0], [0.2, 0.5, 0.3], [0.3, 0.6, 0.1], [0.5, 0.1, 0.4]])
    >>> auc_one_vs_rest(y, S)
    0.8333333333333334
    >>> auc_one_vs_rest(y, S, average="weighted")
    0.75
    """
    raise NotImplementedError
