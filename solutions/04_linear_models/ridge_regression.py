"""Ridge regression: least squares that pays for large weights.

Minimise the sum of the squared residuals plus a penalty on the squared weights,

    sum_i (y_i - x_i . w - b)^2  +  lam * sum_j w_j^2,

and then look at what the penalty has done: along some directions of the data almost nothing, along others it
has taken nearly all of the weight away.

Interviewers ask for it because it is a penalised model with a closed form, and a short one. They look
for an intercept that is left alone, for a system that is solved instead of a matrix that is inverted, and
for what the penalty is good for. It tames weights that the data leave undetermined. It does not select
features, which takes the absolute values of the lasso, and it does not protect from outliers in y: that is
a question of the loss on the residuals, and here it is the square.

Conventions
- Rows are examples, columns are features. `X` has no column of ones: the intercept `b` comes apart, and is
  not penalised.
- The objective is as above: a *sum* of squares, without 1/n and without 1/2. With another convention the same
  `lam` means another model.
- The features are taken as they come, not standardised. They may lie far from zero (a year, a timestamp): a
  million away, with a spread of 1.
- With `lam` 0 it is ordinary least squares; then `X` less its column means has linearly independent columns.
  With `lam` above 0 there may be more columns than rows, or equal columns; `lam` is then 0.1 or more. The
  spreads of the columns differ by a factor of 1000 at most.
- Answers are compared with a relative tolerance of 1e-6 and an absolute one of 1e-8.
"""

import numpy as np


def fit_ridge(X: np.ndarray, y: np.ndarray, lam: float) -> tuple[np.ndarray, float]:
    """Find the weights and the intercept that minimise the penalised sum of squares.

    Parameters
    ----------
    X : np.ndarray, shape (n, d)
        Rows of features, at least two.
    y : np.ndarray, shape (n,)
        Targets.
    lam : float
        Strength of the penalty, 0 or more.

    Returns
    -------
    w : np.ndarray, shape (d,), float64
        Weights.
    b : float
        Intercept: the prediction is `X @ w + b`.

    Raises
    ------
    ValueError
        If `lam` is negative.

    Examples
    --------
    >>> X, y = np.array([[-1.0], [0.0], [1.0]]), np.array([1.0, 3.0, 5.0])
    >>> w, b = fit_ridge(X, y, 0.0)
    >>> w, float(b)
    (array([2.]), 3.0)
    >>> w, b = fit_ridge(X + 7.0, y, 2.0)
    >>> w, float(b)
    (array([1.]), -4.0)
    """
    # For any w the best b is mean(y) - mean(x) . w. Put that in, and b is gone: what is left is the same
    # problem for data less their means. It also removes the distance from zero, which would otherwise cost
    # most digits.
    mean_x, mean_y = X.mean(axis=0), y.mean()
    U, s, Vt = _svd(X, lam)
    # In the coordinates of the singular vectors each weight stands alone: minimise (c - s v)^2 + lam v^2. No
    # matrix is inverted and none is squared: X'X would have the square of X's condition number.
    v = s * (U.T @ (y - mean_y)) / (s**2 + lam)
    w = Vt.T @ v
    return w, float(mean_y - mean_x @ w)


def shrinkage_factors(X: np.ndarray, lam: float) -> np.ndarray:
    """Compute the share of the least squares weights that ridge keeps, along each principal direction.

    Take the data less their column means. Written in their right singular vectors (the principal directions),
    the weights of ridge are those of least squares, each times a factor of its own.

    Parameters
    ----------
    X : np.ndarray, shape (n, d)
        Rows of features; n is above d, and `X` less its column means has linearly independent columns.
    lam : float
        Strength of the penalty, 0 or more.

    Returns
    -------
    np.ndarray, shape (d,), float64
        The factors in descending order: the direction with the largest spread comes first.

    Raises
    ------
    ValueError
        If `lam` is negative.

    Examples
    --------
    The spread of the first column is nearly six times that of the second: ridge hardly touches its weight.

    >>> X = np.array([[-10.0, 1.0], [0.0, -2.0], [10.0, 1.0]])
    >>> shrinkage_factors(X, 2.0)
    array([0.99009901, 0.75      ])
    >>> shrinkage_factors(X, 0.0)
    array([1., 1.])
    """
    # Least squares has v = c / s, ridge s c / (s^2 + lam): the ratio is s^2 / (s^2 + lam).
    _, s, _ = _svd(X, lam)
    return s**2 / (s**2 + lam)


def _svd(X, lam):
    """Decompose X less its column means; singular values come in descending order."""
    if lam < 0:
        raise ValueError(f"lam must be 0 or more, not {lam}.")
    return np.linalg.svd(X - X.mean(axis=0), full_matrices=False)
