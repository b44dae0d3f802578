"""What a learning rate does: crawl, arrive, oscillate, circle for ever, or diverge.

On a parabola everything that a learning rate can do is seen in one number, the factor by which a step
multiplies the distance to the minimum. In several dimensions each principal direction of the curvature has
a factor of its own, and one learning rate has to serve them all: the steepest direction limits it, and the
flattest one then sets the time.

Interviewers ask what happens if the learning rate is too small or too large. "It diverges" is half of an
answer: between the best rate and divergence lies a wide range in which the points jump from side to side
and still converge. They also ask for the limit itself, and many give half of it.

Conventions
- Descent: to minimise. Points are float64 arrays of shape (d,).
- The minimum of the parabola and of the quadratics is at 0: f(x) = curvature * x**2 / 2 with one number,
  and f(x) = x . H x / 2 with a matrix, whose gradient is H x.
- Answers are compared with a relative tolerance of 1e-7 or an absolute one of 1e-9.
"""

from collections.abc import Callable

import numpy as np


def descend(grad: Callable[[np.ndarray], np.ndarray], x0: np.ndarray, lr: float, steps: int) -> np.ndarray:
    """Descend with a constant learning rate, and return where it went.

    Parameters
    ----------
    grad : callable
        Takes a point and returns the gradient there, of the same shape. It is called once a step.
    x0 : np.ndarray, shape (d,)
        Starting point; not changed.
    lr : float
        Learning rate, above 0.
    steps : int
        Number of steps, at least 0.

    Returns
    -------
    np.ndarray, shape (steps + 1, d)
        All points, from `x0` to the last.

    Examples
    --------
    >>> descend(lambda x: 2.0 * x, np.array([4.0, 1.0]), lr=0.25, steps=2)
    array([[4.  , 1.  ],
           [2.  , 0.5 ],
           [1.  , 0.25]])
    """
    path = [x0]
    for _ in range(steps):
        # A new array each time: one that is updated in place would stand in the path many times.
        path.append(path[-1] - lr * grad(path[-1]))
    return np.array(path)


def regime(curvature: float, lr: float) -> str:
    """Say what gradient descent does on the parabola f(x) = curvature * x**2 / 2, from any start but 0.

    Each step multiplies x by the same factor r, which is yours to derive.

    Parameters
    ----------
    curvature : float
        Second derivative of f, above 0.
    lr : float
        Learning rate, above 0.

    Returns
    -------
    str
        One of

        ``"crawl"``
            r is above 0.99: less than a hundredth of the way a step.
        ``"monotone"``
            r is above 0 and not above 0.99: it approaches the minimum from one side.
        ``"one_shot"``
            r is 0: the first step arrives.
        ``"oscillate"``
            r is between -1 and 0: it jumps across the minimum with every step, and converges.
        ``"cycle"``
            r is -1: it jumps between two points for ever.
        ``"diverge"``
            r is below -1: each jump leads further away.

        Within 1e-9 of 0 or of -1, r counts as 0 or -1. No other border is met so closely.

    Raises
    ------
    ValueError
        If `curvature` or `lr` is 0 or below.

    Examples
    --------
    >>> regime(4.0, 0.25), regime(4.0, 0.4), regime(4.0, 0.6)
    ('one_shot', 'oscillate', 'diverge')
    """
    if curvature <= 0 or lr <= 0:
        raise ValueError(f"curvature and lr must be above 0, got {curvature} and {lr}")
    # x - lr * curvature * x. Only the product counts: a rate is large or small next to 1 / curvature.
    r = 1.0 - lr * curvature
    if abs(r) <= 1e-9:
        return "one_shot"
    if abs(r + 1.0) <= 1e-9:
        return "cycle"
    if r > 0:
        return "crawl" if r > 0.99 else "monotone"
    return "oscillate" if r > -1 else "diverge"


def rates(H: np.ndarray) -> tuple[float, float, float]:
    """Compute the limit of the learning rate on f(x) = x . H x / 2, the best rate, and what it achieves.

    Parameters
    ----------
    H : np.ndarray, shape (d, d)
        Matrix of second derivatives, symmetric, with eigenvalues above 0.

    Returns
    -------
    limit : float
        Below this learning rate descent converges from every start, above it from hardly any.
    best : float
        The learning rate whose slowest direction is the fastest possible.
    factor : float
        By which each step with the rate `best` multiplies the distance to the minimum, at worst: the
        largest size of the factors of all directions.

    Raises
    ------
    ValueError
        If `H` is not symmetric. Where it is not, two entries that ought to be equal differ by 0.01 or more;
        where it is, by 1e-12 or less, which is rounding. No entry is above 100.

    Examples
    --------
    >>> rates(np.array([[2.0, 0.0], [0.0, 8.0]]))
    (0.25, 0.2, 0.6)
    """
    if np.abs(H - H.T).max() > 1e-6:
        raise ValueError("H is not symmetric")
    # Along an eigenvector the quadratic is a parabola with the eigenvalue as its curvature.
    curvatures = np.linalg.eigvalsh(H)
    flat, steep = float(curvatures[0]), float(curvatures[-1])
    # The steepest direction is the first to diverge. The best rate lets the flattest and the steepest
    # shrink equally fast: 1 - best * flat = best * steep - 1. All directions in between are faster.
    best = 2.0 / (steep + flat)
    return 2.0 / steep, best, 1.0 - best * flat
