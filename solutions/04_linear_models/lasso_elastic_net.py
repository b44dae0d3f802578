"""Lasso and elastic net: coordinate descent with weights that are exactly zero.

Minimise the mean of the squared residuals, halved, plus a penalty that mixes the absolute values and the
squares of the weights,

    1/(2n) sum_i (y_i - x_i . w - b)^2
        +  lam * ( l1_ratio * sum_j |w_j|  +  (1 - l1_ratio)/2 * sum_j w_j^2 ).

With `l1_ratio` 1 that is the lasso, with 0 it is ridge regression, and in between the elastic net.

Interviewers ask why the lasso selects features and ridge does not. The answer is in one line of this
exercise: for a single weight the minimum has a closed form, soft thresholding, and that is exactly 0 over a
whole range of data. Going from weight to weight with this line, round after round, is also how the
libraries do it. No smooth method gets there: gradient steps leave 0.00001 where 0 is right.

Conventions
- Rows are examples, columns are features. `X` has no column of ones: the intercept `b` comes apart, and is
  not penalised. The features are taken as they come, not standardised; none is constant.
- The objective is as above, with 1/(2n), as scikit-learn has it. With a sum instead of the mean the same
  `lam` means another model.
- Where `lam` is above 0 and `l1_ratio` below 1, there may be more columns than rows, and equal columns.
  Elsewhere correlations between columns are 0.95 at most. There is always only one minimum.
- A weight that is 0 at the minimum is returned as exactly 0.0. The others, and the intercept, are compared
  with a relative tolerance of 1e-5 and an absolute one of 1e-6: go on until a round changes nothing worth
  mentioning.
"""

import numpy as np


def soft_threshold(z: np.ndarray, t: float) -> np.ndarray:
    """Move every value towards 0 by t, and set to 0 what would go past it.

    Entry by entry this is the v that minimises (v - z)^2 / 2 + t |v|.

    Parameters
    ----------
    z : np.ndarray, any shape, float64
        Values.
    t : float
        Threshold, 0 or more.

    Returns
    -------
    np.ndarray, shape of z, float64
        The values moved.

    Raises
    ------
    ValueError
        If `t` is negative.

    Examples
    --------
    >>> soft_threshold(np.array([3.0, -0.5, -2.0, 1.0]), 1.0)
    array([ 2.,  0., -1.,  0.])
    """
    if t < 0:
        raise ValueError(f"t must be 0 or more, not {t}.")
    return np.sign(z) * np.maximum(np.abs(z) - t, 0.0)


def fit_elastic_net(
    X: np.ndarray, y: np.ndarray, lam: float, l1_ratio: float = 1.0
) -> tuple[np.ndarray, float]:
    """Find the weights and the intercept that minimise the penalised mean of squares.

    Parameters
    ----------
    X : np.ndarray, shape (n, d), float64
        Rows of features, two at least.
    y : np.ndarray, shape (n,), float64
        Targets.
    lam : float
        Strength of the penalty, 0 or more.
    l1_ratio : float
        Share of the absolute values in it, from 0 to 1.

    Returns
    -------
    w : np.ndarray, shape (d,), float64
        Weights.
    b : float
        Intercept: the prediction is `X @ w + b`.

    Raises
    ------
    ValueError
        If `lam` is negative, or `l1_ratio` lies outside of 0 to 1.

    Examples
    --------
    The weights of least squares are 3 and 0.5.

    >>> X = np.array([[1.0, 1.0], [1.0, -1.0], [-1.0, 1.0], [-1.0, -1.0]])
    >>> y = X @ np.array([3.0, 0.5]) + 7.0
    >>> w, b = fit_elastic_net(X, y, 1.0)
    >>> w, float(b)
    (array([2., 0.]), 7.0)
    >>> w, b = fit_elastic_net(X, y, 1.0, l1_ratio=0.0)
    >>> w, float(b)
    (array([1.5 , 0.25]), 7.0)
    """
    if lam < 0 or not 0 <= l1_ratio <= 1:
        raise ValueError(f"lam must be 0 or more and l1_ratio from 0 to 1, not {lam} and {l1_ratio}.")
    n, d = X.shape
    mean_x, mean_y = X.mean(axis=0), y.mean()
    A = X - mean_x
    residual = y - mean_y
    squares = (A**2).mean(axis=0)
    w = np.zeros(d)
    for _ in range(10_000):
        largest = 0.0
        for j in range(d):
            # What column j has to explain if all others stay: the residual with its own part put back.
            wanted = A[:, j] @ residual / n + squares[j] * w[j]
            new = soft_threshold(wanted, lam * l1_ratio) / (squares[j] + lam * (1 - l1_ratio))
            # Keep the residual up to date instead of computing it anew: n operations instead of n d.
            residual = residual - A[:, j] * (new - w[j])
            largest = max(largest, abs(new - w[j]))
            w[j] = new
        if largest < 1e-12:
            break
    return w, float(mean_y - mean_x @ w)


def smallest_lam_for_zero(X: np.ndarray, y: np.ndarray, l1_ratio: float = 1.0) -> float:
    """Return the smallest `lam` at which all weights of the elastic net are 0.

    It is where a grid of penalties begins. From there on the model is the mean of y; just below it some
    weight is not 0.

    Parameters
    ----------
    X : np.ndarray, shape (n, d), float64
        Rows of features, two at least.
    y : np.ndarray, shape (n,), float64
        Targets.
    l1_ratio : float
        Share of the absolute values in the penalty, above 0 and at most 1.

    Returns
    -------
    float
        The strength of the penalty.

    Raises
    ------
    ValueError
        If `l1_ratio` is not above 0 and at most 1: the squares alone make no weight 0.

    Examples
    --------
    >>> X = np.array([[1.0, 1.0], [1.0, -1.0], [-1.0, 1.0], [-1.0, -1.0]])
    >>> y = X @ np.array([3.0, 0.5]) + 7.0
    >>> smallest_lam_for_zero(X, y), smallest_lam_for_zero(X, y, 0.5)
    (3.0, 6.0)
    """
    if not 0 < l1_ratio <= 1:
        raise ValueError(f"l1_ratio must be above 0 and at most 1, not {l1_ratio}.")
    # At w = 0 the slope of the squares in weight j is minus this; the absolute value holds it at 0 as long
    # as lam * l1_ratio is at least as large. The squares of the weights have no slope at 0. Centring the
    # columns is enough: a constant in y is at right angles to them.
    slopes = (X - X.mean(axis=0)).T @ y / len(y)
    return float(np.abs(slopes).max() / l1_ratio)
