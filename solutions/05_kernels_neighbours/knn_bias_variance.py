"""The number of neighbours as a dial between variance and bias.

With one neighbour the model repeats every accident of the training rows: little bias, much variance, and,
if no two rows are equal, a training error of 0. With all of them it says the same everywhere: much bias,
hardly any variance. You write what shows the dial at work: the training error, which speaks for one
neighbour wherever all rows differ; the leave-one-out error, which need not; and the two parts of the error
themselves, measured over many training sets.

Interviewers ask which way round it is, as many say that a large k overfits, and then how to choose k.
Leaving one out is nearly free here, because there is nothing to train: distances are computed once, and every
row is predicted by the others.

Conventions
- Rows are examples, columns are features. Distances are Euclidean, on the features as they come.
- Of rows at equal distance the one that comes first in its training set counts as nearer; only small whole
  numbers are used to ask for this, so that rounding parts no distances. Of labels with equally many votes the
  smallest wins.
- Rows may occur more than once, with equal or different labels. A row is its place in the data, not its
  features: leaving it out leaves its copies in.
- Errors are shares, from 0 to 1. Answers are compared with a relative tolerance of 1e-7 or an absolute one of
  1e-9.
"""

from collections.abc import Sequence

import numpy as np


# Given: all squared distances. To write it with less memory is a part of the exercise knn_predict.
def squared_distances(A: np.ndarray, B: np.ndarray) -> np.ndarray:
    """Return, shape (n, m), the squared distance of each of n rows of A to each of m rows of B."""
    return np.sum((A[:, None, :] - B[None, :, :]) ** 2, axis=2)


def training_error(X: np.ndarray, y: np.ndarray, k: int) -> float:
    """Compute the share of the training rows that their own k nearest neighbours classify wrongly.

    A training row is among the rows that it is compared with, at distance 0.

    Parameters
    ----------
    X : np.ndarray, shape (n, d), float64
        Rows, one at least.
    y : np.ndarray, shape (n,), int64
        Their labels, of any number of classes.
    k : int
        Number of neighbours that vote.

    Returns
    -------
    float
        The share of wrong answers.

    Raises
    ------
    ValueError
        If `k` is below 1 or above n.

    Examples
    --------
    >>> X, y = np.array([[0.0], [1.0], [3.0], [7.0]]), np.array([0, 1, 0, 1])
    >>> training_error(X, y, 1), training_error(X, y, 3)
    (0.0, 0.25)
    """
    if not 1 <= k <= len(X):
        raise ValueError(f"k must lie between 1 and {len(X)}, not {k}.")
    votes = _votes(squared_distances(X, X), y, k)
    return float(np.mean(_winners(votes, y) != y))


def loo_error_curve(X: np.ndarray, y: np.ndarray, ks: Sequence[int]) -> np.ndarray:
    """Compute the leave-one-out error for several numbers of neighbours.

    Each row is classified by its k nearest among all the other rows.

    Parameters
    ----------
    X : np.ndarray, shape (n, d), float64
        Rows, two at least.
    y : np.ndarray, shape (n,), int64
        Their labels, of any number of classes.
    ks : sequence of int
        Numbers of neighbours, one at least, in any order.

    Returns
    -------
    np.ndarray, shape (len(ks),), float64
        For each of them the share of wrong answers.

    Raises
    ------
    ValueError
        If one of `ks` is below 1 or above n - 1.

    Examples
    --------
    Two classes of two: with all the other rows the majority is always wrong.

    >>> X, y = np.array([[0.0], [1.0], [5.0], [6.0]]), np.array([0, 0, 1, 1])
    >>> loo_error_curve(X, y, [1, 3])
    array([0., 1.])
    """
    if not all(1 <= k <= len(X) - 1 for k in ks):
        raise ValueError(f"every k must lie between 1 and {len(X) - 1}.")
    distances = squared_distances(X, X)
    # By its place, not by its distance of 0: a copy of the row has that too, and stays in.
    np.fill_diagonal(distances, np.inf)
    return np.array([np.mean(_winners(_votes(distances, y, k), y) != y) for k in ks])


def bias_and_variance(
    fit_sets: list[tuple[np.ndarray, np.ndarray]], Q: np.ndarray, truth: np.ndarray, k: int
) -> tuple[float, float]:
    """Measure squared bias and variance of nearest-neighbour regression over many training sets.

    Each training set gives a prediction for each query: the mean target of the k nearest of its rows. The
    bias at a query is the mean prediction over the sets minus the truth, the variance is that of the
    predictions over the sets (dividing by their number). The squared bias and the variance are then averaged
    over the queries. Their sum is the mean squared distance of a prediction from the truth.

    Parameters
    ----------
    fit_sets : list of (np.ndarray, shape (n, d), float64; np.ndarray, shape (n,), float64)
        Training sets, rows and targets; one at least. They may differ in n.
    Q : np.ndarray, shape (m, d), float64
        Queries, one at least.
    truth : np.ndarray, shape (m,), float64
        What a perfect model would predict for them.
    k : int
        Number of neighbours to average.

    Returns
    -------
    squared_bias, variance : float
        The two parts.

    Raises
    ------
    ValueError
        If `k` is below 1, or above the number of rows in one of the sets.

    Examples
    --------
    >>> one = np.array([[0.0], [2.0]]), np.array([1.0, 5.0])
    >>> other = np.array([[0.0], [2.0]]), np.array([3.0, 3.0])
    >>> Q, truth = np.array([[0.0]]), np.array([2.0])
    >>> bias_and_variance([one, other], Q, truth, 1)
    (0.0, 1.0)
    >>> bias_and_variance([one, other], Q, truth, 2)
    (1.0, 0.0)
    """
    if not all(1 <= k <= len(X) for X, _ in fit_sets):
        raise ValueError("k must lie between 1 and the number of rows in every set.")
    predictions = np.array(
        [y[_nearest(squared_distances(Q, X), k)].mean(axis=1) for X, y in fit_sets]
    )  # one row for each set, one column for each query
    # Over the sets first. The spread over the queries would say how much the function varies, not the model.
    bias = predictions.mean(axis=0) - truth
    return float(np.mean(bias**2)), float(np.mean(predictions.var(axis=0)))


def _nearest(distances, k):
    """Return for each row of distances the places of the k smallest, the first of equal ones first."""
    return np.argsort(distances, stable=True)[:, :k]


def _votes(distances, y, k):
    """Return for each row how many of its k neighbours have each of the sorted labels."""
    neighbours = y[_nearest(distances, k)]
    return (neighbours[:, :, None] == np.unique(y)).sum(axis=1)


def _winners(votes, y):
    # argmax takes the first of several maxima: the smallest label.
    return np.unique(y)[votes.argmax(axis=1)]
