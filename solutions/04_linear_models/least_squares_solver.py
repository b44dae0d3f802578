"""Least squares, solved directly: weights, an intercept, predictions, and how much they explain.

Minimise the sum of the squared residuals of a linear model,

    sum_i (y_i - x_i . w - b)^2,

also where columns of the features are nearly or exactly dependent. Then judge predictions by R^2.

Interviewers ask for linear regression because everybody has used it. They look for whether you know that
no gradient descent is needed, why inv(X'X) X'y is right on paper and bad in floats, and what you return where
the data do not determine the weights. And they ask whether R^2 can be negative.

Conventions
- Rows are examples, columns are features. `X` has no column of ones: the intercept `b` comes apart.
- Where several weights leave the same sum of squares (equal columns, one that is the sum of others, more
  columns than rows), the answer is the one with the smallest sum of squared weights. `b` does not count in
  that sum. So with an intercept a column that never varies gets the weight 0.
- Take `X`, less its column means if there is an intercept. Its singular values are 0 but for rounding (below
  1e-14 of the largest), or they count: they are then above 1e-10 of the largest.
- Any function of numpy may be used. Answers are compared with a relative tolerance of 1e-6 and an absolute
  one of 1e-8. Where columns are nearly dependent, rounding of the data alone moves the weights; there
  the predictions for the rows of `X` are compared instead, and may be off by 1e-4.
"""

import numpy as np


def fit_linear(X: np.ndarray, y: np.ndarray, intercept: bool = True) -> tuple[np.ndarray, float]:
    """Find the weights and the intercept that minimise the sum of the squared residuals.

    Parameters
    ----------
    X : np.ndarray, shape (n, d), float64
        Rows of features; n may be below d.
    y : np.ndarray, shape (n,), float64
        Targets.
    intercept : bool
        Whether the model has an intercept. Without one it goes through the origin.

    Returns
    -------
    w : np.ndarray, shape (d,), float64
        Weights, of all that minimise the sum of squares those with the smallest sum of their own squares.
    b : float
        Intercept; 0.0 if the model has none.

    Raises
    ------
    ValueError
        If `y` is not one-dimensional with one target for each row of `X`.

    Examples
    --------
    >>> X, y = np.array([[0.0], [1.0], [2.0]]), np.array([1.0, 3.0, 5.0])
    >>> w, b = fit_linear(X, y)
    >>> w, float(b)
    (array([2.]), 1.0)
    >>> w, b = fit_linear(X, y, intercept=False)
    >>> w, float(b)
    (array([2.6]), 0.0)

    Two equal columns share the weight.

    >>> w, b = fit_linear(np.hstack([X, X]), y)
    >>> w, float(b)
    (array([1., 1.]), 1.0)
    """
    if y.shape != (len(X),):
        # A column of targets would slip through: y minus its mean, and all that follows, would have two axes.
        raise ValueError(f"There are {len(X)} rows, and targets of shape {y.shape}.")
    if not intercept:
        return _smallest(X, y), 0.0
    # For any w the best b is mean(y) - mean(x) . w. Put that in, and b is gone: what is left is a problem in
    # w alone, so its shortest solution is the w asked for. A column of ones beside X would make b small too.
    mean_x, mean_y = X.mean(axis=0), y.mean()
    w = _smallest(X - mean_x, y - mean_y)
    return w, float(mean_y - mean_x @ w)


def predict_linear(X: np.ndarray, w: np.ndarray, b: float) -> np.ndarray:
    """Predict the target of each row.

    Parameters
    ----------
    X : np.ndarray, shape (m, d), float64
        Rows of features, not necessarily those of the fit.
    w : np.ndarray, shape (d,), float64
        Weights.
    b : float
        Intercept.

    Returns
    -------
    np.ndarray, shape (m,), float64
        The predictions.

    Raises
    ------
    ValueError
        If `X` does not have one column for each weight.

    Examples
    --------
    >>> predict_linear(np.array([[1.0, 2.0], [3.0, 0.0]]), np.array([1.0, 10.0]), 0.5)
    array([21.5,  3.5])
    """
    # The product itself raises a ValueError where the lengths differ.
    return X @ w + b


def r2_score(y: np.ndarray, yhat: np.ndarray) -> float:
    """Compare the squared errors of predictions with those of one constant, the mean of the targets.

    R^2 is 1 minus the ratio of the two sums of squares. The predictions may come from anywhere, from a fit to
    other data too.

    Parameters
    ----------
    y : np.ndarray, shape (n,), float64
        Targets. They may be in tiny units, with squares of 1e-14, and lie a million of their spreads from
        zero.
    yhat : np.ndarray, shape (n,), float64
        Predictions.

    Returns
    -------
    float
        1 for perfect predictions, 0 for predictions as good as the mean, and below 0 for worse ones.

    Raises
    ------
    ValueError
        If `y` and `yhat` differ in shape. Also if all targets are equal: there is nothing to explain, and
        R^2 has no value. (Not all agree: scikit-learn returns 1 for perfect predictions then, else 0.)

    Examples
    --------
    >>> y = np.array([1.0, 2.0, 3.0])
    >>> r2_score(y, np.array([1.0, 2.0, 4.0]))
    0.5
    >>> r2_score(y, np.array([3.0, 2.0, 1.0]))
    -3.0
    """
    if y.shape != yhat.shape:
        # (n,) less (n, 1) is an n by n table of differences, without a word from numpy.
        raise ValueError(f"The targets have the shape {y.shape}, the predictions {yhat.shape}.")
    # The sum of squares would not tell: the mean of equal targets can be off by rounding, the sum above 0.
    if y.min() == y.max():
        raise ValueError("All targets are equal.")
    return float(1.0 - np.sum((y - yhat) ** 2) / np.sum((y - y.mean()) ** 2))


def _smallest(A, t):
    """Return the shortest of the vectors that minimise |A w - t|."""
    # By singular values, of A itself: A'A has the square of A's condition number, and where that of A is
    # beyond 1e8, nothing is left of the directions in which A is small. What is below the default cut-off
    # (the precision of a float, times the largest value and the larger dimension) counts as 0, and its
    # direction stays out of w.
    return np.linalg.lstsq(A, t, rcond=None)[0]
