"""Precision, recall and F-beta: what each ratio divides by, and what to say when that is nothing.

A classifier marks some rows as positive. Precision asks: of the rows it MARKED, how many are positive?
Recall asks: of the rows that ARE positive, how many did it mark? F-beta is one number made of both. Write
the three for one class, then average them over many classes.

Interviewers ask for the definitions and then for what they do not say. One confident hit has precision 1 and
may miss nearly everything; marking all rows has recall 1, and its precision is merely the share of positives.
A model that marks nothing has no precision, for 0 / 0 is not 0: libraries put a 0 there, with a warning.
And "the F1 of the model" means little before one knows the positive class or the average.

Conventions
- TP: positive and marked; FP: marked, not positive; FN: positive, not marked. Rows that are neither positive
  nor marked do not count anywhere.
- precision = TP / (TP + FP), recall = TP / (TP + FN). The harmonic mean that gives recall beta ** 2 times the
  weight of precision, F_beta = (1 + beta ** 2) / (1 / precision + beta ** 2 / recall), becomes a ratio of
  counts if both are put in: (1 + beta ** 2) TP / ((1 + beta ** 2) TP + beta ** 2 FN + FP). The ratio of
  counts is what is asked for. It is 0 where nothing was hit, although something is positive or marked.
- A ratio is undefined where its denominator is 0, and only there.
- Labels are integers or strings; arrays are one-dimensional and have at least one row. Answers are compared
  with a relative tolerance of 1e-9.
"""

import math

import numpy as np


def precision_recall(
    y_true: np.ndarray, y_pred: np.ndarray, positive: int | str = 1, zero_division: float = math.nan
) -> tuple[float, float]:
    """Return precision and recall of one class.

    Parameters
    ----------
    y_true : np.ndarray, shape (n,)
        The true label of each row.
    y_pred : np.ndarray, shape (n,)
        The predicted label of each row.
    positive : int or str
        The class that counts as positive; all others are negative.
    zero_division : float
        What stands in for a ratio that is undefined.

    Returns
    -------
    precision : float
        Share of positives among the rows predicted positive.
    recall : float
        Share of rows predicted positive among the positives.

    Raises
    ------
    ValueError
        If `y_true` and `y_pred` differ in length.

    Examples
    --------
    >>> y_true = np.array([1, 1, 1, 0, 0, 0, 0])
    >>> precision_recall(y_true, np.array([1, 1, 0, 1, 1, 0, 0]))
    (0.5, 0.6666666666666666)

    Nothing is marked: no precision.

    >>> precision_recall(y_true, np.array([0, 0, 0, 0, 0, 0, 0]))
    (nan, 0.0)
    >>> precision_recall(np.array(["cat", "dog"]), np.array(["cat", "cat"]), positive="cat")
    (0.5, 1.0)
    """
    raise NotImplementedError


def fbeta(
    y_true: np.ndarray,
    y_pred: np.ndarray,
    beta: float = 1.0,
    positive: int | str = 1,
    zero_division: float = math.nan,
) -> float:
    """Return F-beta of one class: beta above 1 leans towards recall, below 1 towards precision.

    Parameters
    ----------
    y_true, y_pred : np.ndarray, shape (n,)
        True and predicted label of each row.
    beta : float
        Above 0. At 1 precision and recall weigh the same; that is F1.
    positive : int or str
        The class that counts as positive.
    zero_division : float
        What stands in for F-beta where it is undefined: nothing is positive, and nothing is marked.

    Returns
    -------
    float
        F-beta, from the counts.

    Raises
    ------
    ValueError
        If the lengths differ, or `beta` is 0 or negative.

    Examples
    --------
    >>> y_true = np.array([1, 1, 1, 0, 0, 0, 0])
    >>> fbeta(y_true, np.array([1, 1, 0, 1, 1, 0, 0]))
    0.5714285714285714
    >>> fbeta(y_true, np.array([1, 1, 0, 1, 1, 0, 0]), beta=2.0)
    0.625
    >>> fbeta(y_true, np.array([0, 0, 0, 0, 0, 0, 0]))
    0.0
    """
    raise NotImplementedError


def average_scores(
    y_true: np.ndarray, y_pred: np.ndarray, average: str, beta: float = 1.0
) -> tuple[float, float, float]:
    """Return precision, recall and F-beta, each averaged over all classes.

    The classes are all labels that occur in `y_true` or in `y_pred`; each in turn is the positive one. A
    ratio that is undefined for a class counts as 0 here.

    Parameters
    ----------
    y_true, y_pred : np.ndarray, shape (n,)
        True and predicted label of each row.
    average : {"macro", "micro", "weighted"}
        "macro": the plain mean of the classes' values (for F-beta the mean of their F-betas). "weighted":
        their mean weighted by how many rows truly have the class. "micro": TP, FP and FN are each added up
        over the classes, and the formulas applied once.
    beta : float
        Above 0.

    Returns
    -------
    precision, recall, f : float
        The three averages.

    Raises
    ------
    ValueError
        If the lengths differ, `beta` is 0 or negative, or `average` is none of the three.

    Examples
    --------
    >>> y_true = np.array([1, 1, 1, 2])
    >>> y_pred = np.array([1, 1, 2, 2])
    >>> average_scores(y_true, y_pred, "macro")
    (0.75, 0.8333333333333333, 0.7333333333333334)
    >>> average_scores(y_true, y_pred, "micro")
    (0.75, 0.75, 0.75)
    >>> [round(score, 6) for score in average_scores(y_true, y_pred, "weighted")]
    [0.875, 0.75, 0.766667]
    """
    raise NotImplementedError
