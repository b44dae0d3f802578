"""Gradient descent with momentum, and Nesterov's version of it.

Plain gradient descent forgets everything after each step. In a long narrow valley it jumps from wall to
wall and hardly moves along the floor. Momentum lets a velocity collect the gradients: what points the same
way every time adds up, what changes its sign cancels. Interviewers ask for both versions because they
differ in a single place, the point at which the gradient is taken, and because the velocity changes what a
learning rate means.

The algorithm. The velocity v begins at 0. At each step, with x the current point::

    v = beta * v + gradient
    x = x - lr * v

Momentum takes the gradient at x. Nesterov's version takes it where the old velocity alone would carry x,
at `x - lr * beta * v`, and is otherwise the same: it looks where it is about to go.

Conventions
- The velocity is a sum: the new gradient has the factor 1, not 1 - beta, and lr is not part of the velocity.
- A path holds every x, the starting point included; it does not hold the points at which Nesterov looked.
- `grad` is called exactly once a step.
- Answers are float64, compared with a relative tolerance of 1e-7 or an absolute one of 1e-9.
"""

from collections.abc import Callable

import numpy as np


def momentum_path(
    grad: Callable[[np.ndarray], np.ndarray],
    x0: np.ndarray,
    lr: float,
    beta: float,
    steps: int,
    nesterov: bool = False,
) -> np.ndarray:
    """Descend with momentum, and return where it went.

    Parameters
    ----------
    grad : callable
        Takes a point, a float64 array of shape (d,), and returns the gradient there, of the same shape. It
        does not change the point.
    x0 : np.ndarray, shape (d,)
        Starting point, floats or integers.
    lr : float
        Learning rate, above 0.
    beta : float
        The share of the velocity that is kept at a step. With 0 it is plain gradient descent.
    steps : int
        Number of steps, at least 0.
    nesterov : bool
        Whether the gradient is taken at the point ahead.

    Returns
    -------
    np.ndarray, shape (steps + 1, d)
        All points, from `x0` to the last, float64.

    Raises
    ------
    ValueError
        If `beta` is below 0, or not below 1.

    Examples
    --------
    On f(x) = x**2 / 2 the gradient is x itself.

    >>> momentum_path(lambda x: x, np.array([1.0]), lr=0.5, beta=0.5, steps=2)
    array([[1. ],
           [0.5],
           [0. ]])
    >>> momentum_path(lambda x: x, np.array([1.0]), lr=0.5, beta=0.5, steps=2, nesterov=True)
    array([[1.   ],
           [0.5  ],
           [0.125]])
    """
    _check(beta)
    x = np.array(x0, dtype=float)  # a copy, and never integers: they would cut off every step
    v = 0.0  # an array from the first gradient on
    path = [x]
    for _ in range(steps):
        # In the valley the point ahead is already on the other wall, where the gradient points back: the
        # velocity is braked before it overshoots, not after.
        at = x - lr * beta * v if nesterov else x
        v = beta * v + grad(at)
        x = x - lr * v  # a new array: the path must not hold the same one many times
        path.append(x)
    return np.array(path)


def step_length(lr: float, beta: float, k: int | None = None) -> float:
    """Compute how long step `k` of momentum is where the gradient never changes and has length 1.

    It tells what a learning rate is worth: who changes beta and wants steps of the same length has to change
    lr too.

    Parameters
    ----------
    lr : float
        Learning rate, above 0.
    beta : float
        The share of the velocity that is kept at a step.
    k : int or None
        Which step, 1 for the first; None for the limit after very many.

    Returns
    -------
    float
        The length of that step.

    Raises
    ------
    ValueError
        If `beta` is below 0, or not below 1.

    Examples
    --------
    >>> step_length(0.5, 0.5, k=1), step_length(0.5, 0.5, k=2)
    (0.5, 0.75)
    >>> step_length(0.1, 0.75)
    0.4
    """
    _check(beta)
    # v is the geometric series 1 + beta + beta**2 + ... with k terms.
    limit = lr / (1.0 - beta)
    return limit if k is None else limit * (1.0 - beta**k)


def _check(beta: float) -> None:
    # With 1 nothing is ever forgotten: on a slope the speed grows without limit, in a bowl plain momentum
    # never rests.
    if not 0.0 <= beta < 1.0:
        raise ValueError(f"beta must be at least 0 and below 1, got {beta}")
