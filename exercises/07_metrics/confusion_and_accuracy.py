"""Confusion matrix, accuracy, and the model that accuracy has to beat.

Every metric of predicted classes is made of the same counts: how often was class a taken for class b? Lay
them out as a matrix, then compute the share of right answers in two ways, over all rows and over all classes.

Interviewers tell of a disease that one person in a hundred has, and of a test with 99% accuracy. Saying "no"
to everybody is as accurate. That does not make accuracy meaningless: it has to be read beside the accuracy of
the best constant answer, and it says nothing of what each kind of mistake costs. Balanced accuracy gives
every class the same voice, however rare: here it is the mean of the share of right answers among the ill
(sensitivity) and of that among the healthy (specificity). A constant answer has 1 for one of the two and 0
for the other, so 0.5.

Conventions
- In the matrix, rows are true classes and columns are predicted ones: entry (i, j) counts the rows of class i
  that were predicted as class j. (Some books have them the other way round.)
- Labels are integers or strings, all of one kind. `y_true` and `y_pred` are one-dimensional arrays with at
  least one row.
- Answers are compared with a relative tolerance of 1e-9; the counts are integers.
"""

import numpy as np


def confusion_matrix(y_true: np.ndarray, y_pred: np.ndarray, labels: list | None = None) -> np.ndarray:
    """Count how often each class was predicted as each class.

    Parameters
    ----------
    y_true : np.ndarray, shape (n,)
        The true label of each row.
    y_pred : np.ndarray, shape (n,)
        The predicted label of each row.
    labels : list of int or str, optional
        The classes in the order of the matrix, each once. Some of them may not occur. By default all labels
        that occur in `y_true` or in `y_pred`, sorted.

    Returns
    -------
    np.ndarray, shape (k, k), integers
        The counts, true classes along the rows.

    Raises
    ------
    ValueError
        If `y_true` and `y_pred` differ in length, or one holds a label that is not in `labels`.

    Examples
    --------
    >>> y_true = np.array(["cat", "cat", "cat", "dog", "dog"])
    >>> y_pred = np.array(["cat", "dog", "dog", "dog", "fox"])
    >>> confusion_matrix(y_true, y_pred)
    array([[1, 2, 0],
           [0, 1, 1],
           [0, 0, 0]])
    >>> confusion_matrix(np.array([1, 0, 1]), np.array([1, 0, 0]), labels=[1, 0])
    array([[1, 1],
           [0, 1]])
    """
    raise NotImplementedError


def accuracy_and_baseline(y_true: np.ndarray, y_pred: np.ndarray) -> tuple[float, float]:
    """Compute the accuracy, and the accuracy of the best constant answer on the same rows.

    Parameters
    ----------
    y_true, y_pred : np.ndarray, shape (n,)
        True and predicted label of each row.

    Returns
    -------
    accuracy : float
        Share of the rows that were predicted right, whatever their class.
    baseline : float
        The highest accuracy that is possible if all rows are predicted as one and the same class.

    Raises
    ------
    ValueError
        If `y_true` and `y_pred` differ in length.

    Examples
    --------
    One of four is ill (1). The model calls nobody ill, and so it is as accurate as that constant answer.

    >>> accuracy_and_baseline(np.array([0, 0, 0, 1]), np.array([0, 0, 0, 0]))
    (0.75, 0.75)
    >>> accuracy_and_baseline(np.array(["a", "b", "b", "c"]), np.array(["a", "c", "a", "c"]))
    (0.5, 0.5)
    """
    raise NotImplementedError


def balanced_accuracy(y_true: np.ndarray, y_pred: np.ndarray) -> float:
    """Average over the classes what share of their rows was predicted right.

    Each class that occurs in `y_true` counts once. A class that occurs in `y_pred` only has no rows to get
    right, so it has no share (0 / 0), and does not count; predicting it is a mistake all the same.

    Parameters
    ----------
    y_true, y_pred : np.ndarray, shape (n,)
        True and predicted label of each row.

    Returns
    -------
    float
        The mean over the classes, from 0 to 1. For two classes it is the mean of sensitivity and specificity.

    Raises
    ------
    ValueError
        If `y_true` and `y_pred` differ in length.

    Examples
    --------
    >>> balanced_accuracy(np.array([0, 0, 0, 1]), np.array([0, 0, 0, 0]))
    0.5
    >>> balanced_accuracy(np.array(["a", "b", "b", "c"]), np.array(["a", "c", "a", "d"]))
    0.3333333333333333
    """
    raise NotImplementedError
