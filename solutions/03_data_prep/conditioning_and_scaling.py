"""Why unequal scales make gradient descent zig-zag: curvatures, step sizes and the number of steps.

Age varies by tens, income by tens of thousands. Minimise the mean squared error of a linear model,

    f(w) = 1 / (2 n) * sum_i (x_i . w - y_i)^2,

by steps w - lr * gradient. Its surface is a long narrow valley, steep across and nearly flat along. One
step size has to serve both directions.

Interviewers ask why inputs are normalised, and look for more than "it converges faster". How does the
condition number come in, and of which matrix? Beyond which step size does it diverge, and from which on does
it zig-zag? What can a step size do about a bad condition number, and what can scaling?

What happens is simple in the right coordinates. The Hessian of f is the same everywhere. Along each of its
principal directions (eigenvectors) the distance of w from the minimum is multiplied by a number of its own in
every step.

Conventions
- Rows of `X` are examples, columns are features. X is taken as it comes, neither centred nor scaled, and the
  model has no intercept. The columns are linearly independent; n is at least d.
- The condition number asked for is that of the HESSIAN of f: its largest eigenvalue over its smallest. It is
  1e8 at most.
- Answers are compared with a relative tolerance of 1e-6; factors may also be off by 1e-9.
"""

import numpy as np


def condition_and_rate(X: np.ndarray) -> tuple[float, float]:
    """Return how badly conditioned the problem is, and the best that one constant step size can be.

    Parameters
    ----------
    X : np.ndarray, shape (n, d), float64
        Features.

    Returns
    -------
    condition : float
        The condition number of the Hessian of f.
    lr : float
        The step size for which the slowest direction is as fast as possible: the largest of the factors, in
        absolute value, by which a step multiplies the distances along the principal directions is as small as
        it can be.

    Examples
    --------
    The curvatures of this problem are 4 and 1.

    >>> condition_and_rate(np.array([[2.0, 1.0], [2.0, -1.0]]))
    (4.0, 0.4)
    """
    curvatures = _curvatures(X)
    # The factors are 1 - lr * curvature. The steepest and the flattest direction are the ones at risk, and a
    # change of lr helps one and harms the other: the best lr makes them equal in size, 1 - lr * low = lr *
    # high - 1.
    return float(curvatures[0] / curvatures[-1]), float(2.0 / (curvatures[0] + curvatures[-1]))


def step_factors(X: np.ndarray, lr: float) -> np.ndarray:
    """Return by what one step multiplies the distance from the minimum along each principal direction.

    Parameters
    ----------
    X : np.ndarray, shape (n, d), float64
        Features.
    lr : float
        Step size, above 0.

    Returns
    -------
    np.ndarray, shape (d,), float64
        The factors, with their signs; that of the direction with the largest curvature comes first. A
        negative one means that the step goes beyond the minimum, to the other side: the zig-zag. One below -1
        means divergence.

    Raises
    ------
    ValueError
        If `lr` is 0 or negative.

    Examples
    --------
    >>> X = np.array([[2.0, 1.0], [2.0, -1.0]])
    >>> step_factors(X, 0.4)
    array([-0.6,  0.6])
    >>> step_factors(X, 0.75)
    array([-2.  ,  0.25])
    """
    if lr <= 0:
        raise ValueError(f"lr must be above 0, not {lr}.")
    # The gradient at distance e from the minimum is H e. Along an eigenvector that is curvature times e.
    return 1.0 - lr * _curvatures(X)


def steps_needed(X: np.ndarray, y: np.ndarray, lr: float, tol: float, max_steps: int) -> int | None:
    """Count the steps of gradient descent from w = 0 until it is near the minimum.

    Parameters
    ----------
    X : np.ndarray, shape (n, d), float64
        Features.
    y : np.ndarray, shape (n,), float64
        Targets, for which the minimum is not at 0.
    lr : float
        Step size, above 0. It may be so large that w diverges.
    tol : float
        Strictly between 0 and 1. Near means: the distance of w from the minimum is at most tol times that of
        0. (No case is so close that rounding decides.)
    max_steps : int
        The largest number of steps, 1 or more.

    Returns
    -------
    int or None
        The number of steps after which w is near for the first time; None if that takes more than
        `max_steps`.

    Raises
    ------
    ValueError
        If `lr` is 0 or negative, or `tol` is not strictly between 0 and 1.

    Examples
    --------
    >>> X, y = np.array([[2.0, 1.0], [2.0, -1.0]]), np.array([3.0, 1.0])
    >>> steps_needed(X, y, 0.4, 0.01, 100)
    10
    >>> steps_needed(X, y, 0.1, 0.01, 100), steps_needed(X, y, 0.6, 0.01, 100)
    (41, None)
    """
    if lr <= 0 or not 0 < tol < 1:
        raise ValueError(f"lr must be above 0 and tol strictly between 0 and 1, not {lr} and {tol}.")
    minimum = np.linalg.lstsq(X, y, rcond=None)[0]
    near = tol * np.linalg.norm(minimum)
    hessian = X.T @ X / len(X)
    # The distance itself is followed, for the gradient is the Hessian times the distance.
    distance = minimum
    for step in range(1, max_steps + 1):
        distance = distance - lr * (hessian @ distance)
        if np.linalg.norm(distance) <= near:
            return step
    return None


def _curvatures(X):
    """Return the eigenvalues of the Hessian X'X / n, in descending order."""
    # They are the squared singular values of X, over n; X'X need not be formed, which would cost digits.
    return np.linalg.svd(X, compute_uv=False) ** 2 / len(X)
