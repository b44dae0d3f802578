"""When an ensemble pays off: a majority, a weighted vote, and predictions fit for a model on top.

Many models together can be better than one, if each is better than chance and they do not all make the same
mistakes. Both conditions are often forgotten. A majority of models that are right in 40 per cent of the cases
is worse than any of them, and a hundred copies of one model are one model.

Interviewers ask for it after bagging and boosting: where would you use an ensemble, and when is it a waste?
Write the odds of a majority vote; the vote that counts every model by what it is worth; and the predictions
that a second model may be trained on (stacking), each made by a model that has not seen its row.

Answers are compared with a relative tolerance of 1e-7 or an absolute one of 1e-9.
"""

from collections.abc import Callable

import numpy as np


def majority_accuracy(n: int, p: float, rho: float = 0.0) -> float:
    """Compute how often the majority of n models is right.

    There are two classes. Each model is right with probability p. With probability `rho` all n models give
    the same answer, that of a single model; otherwise they are right or wrong independently of each other.
    Any two of them then have the correlation `rho`.

    Parameters
    ----------
    n : int
        Number of models, from 1 to 101. Of an even number half may vote for either class: a fair coin then
        decides.
    p : float
        Probability that a model is right, from 0 to 1.
    rho : float
        Probability that all models give the same answer, from 0 to 1.

    Returns
    -------
    float
        Probability that the answer of the majority is right.

    Raises
    ------
    ValueError
        If `n` is below 1, or `p` or `rho` lies outside of 0 to 1.

    Examples
    --------
    >>> majority_accuracy(3, 0.7)
    0.784
    >>> majority_accuracy(3, 0.4)
    0.352
    >>> majority_accuracy(2, 0.7)
    0.7
    >>> majority_accuracy(3, 0.7, rho=0.5)
    0.742
    """
    raise NotImplementedError


def weighted_vote(votes: np.ndarray, accuracies: np.ndarray) -> np.ndarray:
    """Compute the probability of class 1 for each row, from the votes of models that differ in worth.

    Before the votes both classes are equally likely. Model i votes for the true class with probability
    `accuracies[i]`, whichever it is, and the models err independently of each other.

    Parameters
    ----------
    votes : np.ndarray, shape (m, n), integers
        Votes of m models on n rows, each 0 or 1. There may be thousands of models.
    accuracies : np.ndarray, shape (m,), float64
        Accuracy of each model, above 0 and below 1. It may be below 1/2.

    Returns
    -------
    np.ndarray, shape (n,), float64
        Probability that the row belongs to class 1, given all votes on it.

    Raises
    ------
    ValueError
        If an accuracy is not above 0 and below 1.

    Examples
    --------
    One good model against three poor ones that agree: the good one has the better odds.

    >>> weighted_vote(np.array([[1], [0], [0], [0]]), np.array([0.95, 0.6, 0.6, 0.6]))
    array([0.84916201])
    >>> weighted_vote(np.array([[1, 0]]), np.array([0.3]))
    array([0.3, 0.7])
    """
    raise NotImplementedError


def out_of_fold(
    fit_predict: Callable[[np.ndarray, np.ndarray, np.ndarray], np.ndarray],
    X: np.ndarray,
    y: np.ndarray,
    folds: np.ndarray,
) -> np.ndarray:
    """Predict every row by a model that was trained on the rows of all other folds.

    These are the features of the model on top. In-sample predictions would be too good to be true: the
    model on top would learn to trust whichever model has learnt its training rows by heart.

    Parameters
    ----------
    fit_predict : callable
        ``fit_predict(X_train, y_train, X_new)`` trains a model and returns its predictions for `X_new`, an
        array of floats, one for each row. It trains anew in every call; call it once for each fold. The order
        of the folds does not matter, that of the rows is the one in `X`.
    X : np.ndarray, shape (n, d), float64
        Rows of features.
    y : np.ndarray, shape (n,), float64 or int64
        Their targets.
    folds : np.ndarray, shape (n,), int64
        The fold of each row. The folds may have any numbers, such as 2, 5 and 11, and any sizes; rows of one
        fold need not stand together.

    Returns
    -------
    np.ndarray, shape (n,), float64
        For each row, in the order of `X`, its prediction.

    Raises
    ------
    ValueError
        If all rows are in one fold, so that there is nothing to train on.

    Examples
    --------
    A model that predicts the mean of the targets that it was trained on:

    >>> def mean_model(X_train, y_train, X_new):
    ...     return np.full(len(X_new), y_train.mean())
    >>> y = np.array([1, 2, 3, 6])
    >>> out_of_fold(mean_model, np.zeros((4, 1)), y, np.array([7, 7, 9, 7]))
    array([3., 3., 3., 3.])
    >>> out_of_fold(mean_model, np.zeros((4, 1)), y, np.array([1, 2, 1, 2]))
    array([4., 2., 4., 2.])
    """
    raise NotImplementedError
