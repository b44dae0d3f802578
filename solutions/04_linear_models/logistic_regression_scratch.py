"""Logistic regression from nothing: fit it, predict with it, and read its weights.

The model says p(y = 1 | x) = sigmoid(w . x + b). Fitting makes the mean log loss small, with a penalty on the
weights::

    J(w, b) = mean(-log p(label of the row)) + l2 / 2 * sum(w**2)

There is no closed form. The loss is convex, so gradient descent from zeros, with a rate that is not too
large, comes as near to the minimum as you like. Without a penalty (l2 = 0) there is no minimum if a plane
separates the two classes: the loss then falls towards 0 for ever, and the weights grow without bound.

This is the favourite "write it without a library" task. Interviewers look at whether the error p - y falls
out of the derivation, whether the penalty leaves the intercept alone, whether the loop knows when to stop,
and whether you can say what a weight means: a unit more of a feature multiplies the odds p / (1 - p).

Conventions
- The loss is a *mean* over the rows, logarithms are natural, and only w is penalised, never b.
- Gradient descent begins at w = 0, b = 0. A step moves w and b at once, against the gradient of J at the
  place where both were before: `w - lr * dJ/dw` and `b - lr * dJ/db`.
- Before each step, look at the gradient: if none of its d + 1 entries is larger than `tol` in absolute
  value, stop without making the step. After `max_iter` steps stop in any case.
- Labels are 0 and 1, as integers, floats or booleans.
- Answers are compared with a relative tolerance of 1e-6 or an absolute one of 1e-8.
"""

import numpy as np


def fit_logistic(
    X: np.ndarray,
    y: np.ndarray,
    lr: float = 1.0,
    l2: float = 0.0,
    max_iter: int = 1000,
    tol: float = 1e-6,
) -> tuple[np.ndarray, float, int]:
    """Fit weights and intercept by gradient descent on the penalised mean log loss.

    Parameters
    ----------
    X : np.ndarray, shape (n, d)
        Rows of features, without a column of ones.
    y : np.ndarray, shape (n,)
        Labels, each 0 or 1.
    lr : float
        Learning rate, above 0.
    l2 : float
        Strength of the penalty, 0 or more.
    max_iter : int
        Largest number of steps, 0 or more.
    tol : float
        Size of the largest entry of the gradient at which to stop, 0 or more.

    Returns
    -------
    tuple of np.ndarray of shape (d,), float, and int
        The weights, the intercept, and the number of steps that were made.

    Raises
    ------
    ValueError
        If a label is neither 0 nor 1.

    Examples
    --------
    >>> X = np.array([[0.0], [1.0], [3.0], [4.0]])
    >>> y = np.array([0, 1, 0, 1])
    >>> fit_logistic(X, y, lr=0.5, max_iter=1)
    (array([0.125]), 0.0, 1)
    >>> w, b, steps = fit_logistic(X, y, lr=0.2, l2=0.1, max_iter=5000, tol=1e-10)
    >>> np.round(w, 4), round(b, 4)
    (array([0.3553]), -0.7106)
    >>> fit_logistic(X, np.array([-1, 1, -1, 1]))
    Traceback (most recent call last):
    ValueError: labels must be 0 or 1, but there is -1
    """
    for label in np.unique(y):
        if label not in (0, 1):
            raise ValueError(f"labels must be 0 or 1, but there is {label}")
    n, d = X.shape
    w, b, steps = np.zeros(d), 0.0, 0
    while steps < max_iter:
        # The slope of -log p(label) with respect to the logit is p - y for both labels: the sigmoid's own
        # slope cancels. The chain rule then multiplies by x for w, and by 1 for b.
        error = predict_proba(X, w, b) - y
        slope_w = X.T @ error / n + l2 * w  # the penalty pulls on w alone: b sets the level of all rows
        slope_b = float(np.mean(error))
        if max(np.max(np.abs(slope_w)), abs(slope_b)) <= tol:
            break
        w, b = w - lr * slope_w, b - lr * slope_b
        steps += 1
    return w, b, steps


def predict_proba(X: np.ndarray, w: np.ndarray, b: float) -> np.ndarray:
    """Compute the probability of label 1 for each row.

    Parameters
    ----------
    X : np.ndarray, shape (n, d)
        Rows of features.
    w : np.ndarray, shape (d,)
        Weights.
    b : float
        Intercept. The sums w . x + b may lie as far as 10,000 from 0, on either side.

    Returns
    -------
    np.ndarray, shape (n,), float64
        Probabilities, from 0 to 1.

    Examples
    --------
    >>> predict_proba(np.array([[0.0], [2.0], [-5000.0]]), np.array([1.0]), -2.0)
    array([0.11920292, 0.5       , 0.        ])
    """
    logits = X @ w + b
    # No exponent is ever positive, so that nothing overflows on either side.
    return np.exp(np.minimum(logits, 0.0)) / (1.0 + np.exp(-np.abs(logits)))


def odds_ratios(w: np.ndarray, change: np.ndarray) -> np.ndarray:
    """Compute by which factor the odds of label 1 are multiplied when one feature changes.

    Parameters
    ----------
    w : np.ndarray, shape (d,)
        Weights of the model.
    change : np.ndarray, shape (d,)
        For each feature by how much it grows, in its own unit, while all others stay.

    Returns
    -------
    np.ndarray, shape (d,), float64
        A factor for each feature, above 0: more than 1 where the change makes label 1 more likely.

    Examples
    --------
    >>> np.round(odds_ratios(np.array([0.7, -0.01, 0.0]), np.array([1.0, 100.0, 5.0])), 3)
    array([2.014, 0.368, 1.   ])
    """
    # The log-odds are w . x + b, so the change adds w * change to them, wherever x is. A probability has no
    # such factor: it moves by much in the middle and by little near 0 and 1.
    return np.exp(w * change)
