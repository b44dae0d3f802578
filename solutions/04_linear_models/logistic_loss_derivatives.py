"""Logistic regression: its loss, the gradient, and the Hessian.

The model says p(y = 1 | x) = sigmoid(w . x), and labels are independent given their rows. Write down the
likelihood of the labels, take minus the logarithm, and you have the loss; differentiate it twice, and you
have what gradient descent and Newton's method need.

Interviewers ask for the derivation on paper and then for the code. They look for the gradient that is
shorter than expected, for a loss that stays finite when the model is sure and wrong, for a Hessian without
a matrix of rows x rows, and for what the Hessian says about the loss: why each local minimum is a global
one, and why the squared error behind a sigmoid does not share that property.

Conventions
- Rows of `X` are examples. There is no separate intercept: where one is wanted, `X` has a column of ones.
- Everything is a *sum* over the rows, not a mean; logarithms are natural. There is no penalty.
- Labels are 0 and 1, as integers, floats or booleans. Anything else, above all -1, is refused: the
  formula for one kind of labels is silently wrong for the other.
- The products w . x may be as large as 10,000 on either side, with labels that agree or do not. Where
  they do not, the loss is large, but finite.
- There may be tens of thousands of rows.
- Answers are compared with a relative tolerance of 1e-6 and an absolute one of 1e-8.
"""

import numpy as np


def nll(w: np.ndarray, X: np.ndarray, y: np.ndarray) -> float:
    """Compute the negative log-likelihood of the labels, the log loss.

    Parameters
    ----------
    w : np.ndarray, shape (d,)
        Weights.
    X : np.ndarray, shape (n, d)
        Rows of features.
    y : np.ndarray, shape (n,)
        Labels, each 0 or 1.

    Returns
    -------
    float
        The sum over the rows of -log p(label of the row), 0 or more.

    Raises
    ------
    ValueError
        If a label is neither 0 nor 1.

    Examples
    --------
    >>> X = np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 0.0]])
    >>> y = np.array([1, 0, 1])
    >>> nll(np.array([0.0, 0.0]), X, y)
    2.0794415416798357
    >>> nll(np.array([0.0, -4000.0]), X, y)
    12000.69314718056
    >>> nll(np.array([0.0, 0.0]), X, np.array([1, -1, 1]))
    Traceback (most recent call last):
    ValueError: labels must be 0 or 1, but there is -1
    """
    _require_labels(y)
    # p(label) = sigmoid(m) with the margin m = w.x for label 1 and -w.x for label 0, since 1 - sigmoid(z) =
    # sigmoid(-z). So every row costs log(1 + exp(-m)): about -m if the model is sure and wrong. logaddexp
    # gives that sum without computing exp(-m), which overflows, or a probability, which rounds to 0.
    margins = np.where(np.asarray(y) == 1, 1.0, -1.0) * (X @ w)
    return float(np.sum(np.logaddexp(0.0, -margins)))


def gradient(w: np.ndarray, X: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Compute the gradient of `nll` with respect to the weights.

    Parameters
    ----------
    w : np.ndarray, shape (d,)
        Weights.
    X : np.ndarray, shape (n, d)
        Rows of features.
    y : np.ndarray, shape (n,)
        Labels, each 0 or 1.

    Returns
    -------
    np.ndarray, shape (d,), float64
        The gradient.

    Raises
    ------
    ValueError
        If a label is neither 0 nor 1.

    Examples
    --------
    >>> X = np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 0.0]])
    >>> gradient(np.array([0.0, 0.0]), X, np.array([1, 0, 1]))
    array([-0.5, -1.5])
    """
    _require_labels(y)
    # d(-log p)/dz = -(1 - p) for label 1 and p for label 0: both are p - y. The slope p (1 - p) of the
    # sigmoid has cancelled against the 1 / p of the logarithm, so a confident mistake is corrected at full
    # strength.
    return X.T @ (_sigmoid(X @ w) - y)


def hessian(w: np.ndarray, X: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Compute the matrix of second derivatives of `nll` with respect to the weights.

    Parameters
    ----------
    w : np.ndarray, shape (d,)
        Weights.
    X : np.ndarray, shape (n, d)
        Rows of features.
    y : np.ndarray, shape (n,)
        Labels, each 0 or 1; looked at in any case, as in the other two.

    Returns
    -------
    np.ndarray, shape (d, d), float64
        The Hessian, a symmetric matrix.

    Raises
    ------
    ValueError
        If a label is neither 0 nor 1.

    Examples
    --------
    >>> X = np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 0.0]])
    >>> hessian(np.array([0.0, 0.0]), X, np.array([1, 0, 1]))
    array([[0.75, 0.25],
           [0.25, 1.25]])
    """
    _require_labels(y)
    # Only p depends on w, with slope p (1 - p): the labels are gone. v'Hv is a sum of p (1 - p) (x.v)^2,
    # which is never negative, whatever w: the loss is convex.
    z = X @ w
    weights = _sigmoid(z) * _sigmoid(-z)
    # Scaling the rows of X is the product with a diagonal matrix, without the n x n numbers.
    return X.T @ (weights[:, None] * X)


def _sigmoid(z):
    # 1 / (1 + exp(-z)) right of 0 and exp(z) / (1 + exp(z)) left of it: no exponent is ever positive.
    return np.exp(np.minimum(z, 0.0)) / (1.0 + np.exp(-np.abs(z)))


def _require_labels(y):
    for label in np.unique(y):
        if label not in (0, 1):
            raise ValueError(f"labels must be 0 or 1, but there is {label}")
