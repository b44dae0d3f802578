"""Nearest neighbours: predict from the k training rows that lie closest.

There is nothing to train. The model is the training data, and all the work is done at the time of
prediction: measure the distance from a new row to every training row, take the k nearest, and let them vote
(classification) or take their mean (regression).

Interviewers ask for it because it is short and separates those who think about arrays from those who do
not. Can you compute all distances without a loop over pairs and without an array of rows x rows x features?
Does that survive data far from zero? What happens on ties? And do you know what it is not: k-means also has
a k and distances, but it looks for groups in data without labels, while this learns from labels.

Conventions
- Rows are examples, columns are features. `X` holds the n training rows, `y` their labels or targets, `Q`
  the m rows to predict for.
- Distances are Euclidean on the features as they come. Scaling them is the caller's business: here a feature
  in a smaller unit, with larger numbers, counts for more. Features may be of any integer or float dtype
  (pixels are uint8), and everything is computed in float64.
- Rows at equal distance: the one that comes first in `X` counts as nearer. Only small whole numbers are used
  to ask for this, so that rounding parts no distances. Labels with equally many votes: the smallest wins, in
  the order in which Python sorts them. Every neighbour has one vote, near or far.
- Data may lie far from zero: a million away, with a spread of 1. Distances are never negative.
- `pairwise_sq_dists` is called with up to 200 rows and 900 columns. Its memory must grow with the number of
  pairs of rows, not with that number times the number of features; going row by row is in order.
- Distances and means are compared with a relative tolerance of 1e-6 (and an absolute one of 1e-8), labels
  exactly.
"""

import numpy as np


def pairwise_sq_dists(A: np.ndarray, B: np.ndarray) -> np.ndarray:
    """Compute the squared Euclidean distance of each row of A to each row of B.

    Parameters
    ----------
    A : np.ndarray, shape (n, d), any integer or float dtype
        Rows, one at least.
    B : np.ndarray, shape (m, d), any integer or float dtype
        Rows of the same length, one at least.

    Returns
    -------
    np.ndarray, shape (n, m), float64
        At [i, j] the squared distance of row i of `A` to row j of `B`.

    Examples
    --------
    >>> A = np.array([[0.0, 0.0], [3.0, 4.0]])
    >>> B = np.array([[3.0, 4.0], [0.0, 1.0], [6.0, 8.0]])
    >>> pairwise_sq_dists(A, B)
    array([[ 25.,   1., 100.],
           [  0.,  18.,  25.]])
    """
    raise NotImplementedError


def knn_classify(X: np.ndarray, y: np.ndarray, Q: np.ndarray, k: int) -> np.ndarray:
    """Predict for each row of Q the label that most of its k nearest training rows have.

    Parameters
    ----------
    X : np.ndarray, shape (n, d), any integer or float dtype
        Training rows, one at least.
    y : np.ndarray, shape (n,), integers or strings
        Their labels, of any number of classes. Integers need not be 0, 1, 2, ...
    Q : np.ndarray, shape (m, d), any integer or float dtype
        Rows to predict for, one at least.
    k : int
        Number of neighbours that vote.

    Returns
    -------
    np.ndarray, shape (m,), dtype of y
        Predicted labels.

    Raises
    ------
    ValueError
        If `k` is below 1 or above n.

    Examples
    --------
    >>> X = np.array([[0.0], [1.0], [2.0], [9.0]])
    >>> y = np.array(["no", "yes", "yes", "no"])
    >>> knn_classify(X, y, np.array([[0.1], [8.0]]), k=1)
    array(['no', 'no'], dtype='<U3')
    >>> knn_classify(X, y, np.array([[0.1], [8.0]]), k=3)
    array(['yes', 'yes'], dtype='<U3')
    >>> knn_classify(X, y, np.array([[0.1]]), k=5)
    Traceback (most recent call last):
    ValueError: k must lie between 1 and 4, the number of training rows, not 5.
    """
    raise NotImplementedError


def knn_regress(X: np.ndarray, y: np.ndarray, Q: np.ndarray, k: int) -> np.ndarray:
    """Predict for each row of Q the mean target of its k nearest training rows.

    Parameters
    ----------
    X : np.ndarray, shape (n, d), any integer or float dtype
        Training rows, one at least.
    y : np.ndarray, shape (n,), integers or float64
        Their targets.
    Q : np.ndarray, shape (m, d), any integer or float dtype
        Rows to predict for, one at least.
    k : int
        Number of neighbours to average.

    Returns
    -------
    np.ndarray, shape (m,), float64
        Predicted targets.

    Raises
    ------
    ValueError
        If `k` is below 1 or above n.

    Examples
    --------
    >>> X = np.array([[0.0], [1.0], [2.0], [9.0]])
    >>> knn_regress(X, np.array([10.0, 20.0, 40.0, 80.0]), np.array([[0.1], [8.0]]), k=2)
    array([15., 60.])
    """
    raise NotImplementedError
