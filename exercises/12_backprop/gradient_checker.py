"""A gradient checker: the tool that finds almost every mistake in backpropagation.

A backward pass can be wrong in ways that leave the loss falling, only more slowly. The check is to compute
the same gradient a second time without any calculus, by moving one entry after the other and watching the
output. Interviewers ask for it because it shows how you would test gradients, and because each of its three
details is easy to get wrong: which difference quotient, which error, and which gradient is sent into the
layer.

Conventions
- The difference quotient is the central one with step `h`: `(f(x + h) - f(x - h)) / (2 h)` for each entry,
  with all others left alone. Its error shrinks with `h**2`, that of `(f(x + h) - f(x)) / h` only with `h`.
- At a corner the central quotient is the mean of the two slopes: one half for ReLU at 0. A layer that uses
  0 or 1 there disagrees without being wrong.
- The point `x` may be float64, float32 or integers, of any shape with at least one dimension. Everything is
  computed in float64, and `f`, `forward` and `backward` get float64 arrays.
- Answers are compared with a relative tolerance of 1e-6.
"""

from collections.abc import Callable

import numpy as np


def numeric_grad(f: Callable[[np.ndarray], float], x: np.ndarray, h: float = 1e-5) -> np.ndarray:
    """Differentiate a scalar function by central differences.

    Parameters
    ----------
    f : callable
        Takes an array of the shape of `x`, returns a number.
    x : np.ndarray
        Where to differentiate. It has the same values after the call as before.
    h : float
        The step, above 0.

    Returns
    -------
    np.ndarray
        Gradient of `f` at `x`, of the shape of `x`, float64.

    Examples
    --------
    >>> numeric_grad(lambda x: float(np.sum(x**2)), np.array([1.0, -2.0])).round(6)
    array([ 2., -4.])
    >>> numeric_grad(lambda x: float(x[0] ** 3), np.array([1.0]), h=0.5)
    array([3.25])
    """
    raise NotImplementedError


def relative_error(a: np.ndarray, b: np.ndarray) -> float:
    """Measure how far two gradients are apart, whatever their scale.

    Parameters
    ----------
    a, b : np.ndarray
        Two float64 gradients of the same shape, with at least one entry.

    Returns
    -------
    float
        The largest `|a - b| / max(1e-8, |a| + |b|)` of all entries: 0 for equal ones, also where both are 0,
        and 1 for opposite signs, unless both are tiny.

    Raises
    ------
    ValueError
        If the shapes differ. Broadcasting would compare what does not belong together.

    Examples
    --------
    >>> relative_error(np.array([1.0, 100.0]), np.array([1.0, 300.0]))
    0.5
    >>> relative_error(np.zeros(3), np.zeros((3, 1)))
    Traceback (most recent call last):
    ValueError: the gradients have shapes (3,) and (3, 1)
    """
    raise NotImplementedError


def check_layer(
    forward: Callable[[np.ndarray], np.ndarray],
    backward: Callable[[np.ndarray, np.ndarray], np.ndarray],
    x: np.ndarray,
    rng: np.random.Generator,
) -> float:
    """Compare a layer's backward pass with finite differences.

    A layer has many outputs, and `backward` answers for a gradient that comes from above. So draw one such
    gradient `dy` from `rng`, normal for example, and compare `backward(x, dy)` with the numeric gradient of
    the scalar `sum(dy * forward(x))`, with the default step. Both may be called any number of times.

    Parameters
    ----------
    forward : callable
        `forward(x) -> y`; `y` is an array and may have another shape than `x`.
    backward : callable
        `backward(x, dy) -> dx`: given the gradient of the loss with respect to `y`, of the shape of `y`,
        return that with respect to `x`.
    x : np.ndarray
        Where to check.
    rng : np.random.Generator
        The only source of randomness.

    Returns
    -------
    float
        `relative_error` of the two gradients. A correct layer that is smooth on the scale of h stays below
        1e-3, except where a true gradient is so close to 0, or the sum so large, that the rounding of the
        difference quotient, about 1e-16 * |sum| / h, is no longer small next to it.

    Raises
    ------
    ValueError
        If what `backward` returns has another shape than `x`.

    Examples
    --------
    >>> x = np.array([1.0, 2.0, 3.0])
    >>> check_layer(lambda x: x**2, lambda x, dy: 2 * x * dy, x, np.random.default_rng(0)) < 1e-6
    True
    >>> check_layer(lambda x: x**2, lambda x, dy: x * dy, x, np.random.default_rng(0)) > 0.3
    True
    """
    raise NotImplementedError
