"""An activation with a backward pass of its own, one that cheats on the way back, and two made into one.

Frameworks let you add an operation of your own: a forward pass, and a backward pass that turns the gradient
with respect to the output into the gradient with respect to the input. Here an operation is a function that
takes x and returns a pair

    (y, backward)      with backward(grad) -> gradient with respect to x,

where `grad` has the shape of y. backward is a function that remembers what it needs of this one call; such a
function is known as a vector-Jacobian product, or pullback.

Interviewers ask for it to see the chain rule at work where no framework hides it: backward MULTIPLIES the
incoming gradient by the slope and does not return the slope alone; parameters get a gradient as well, summed
over all entries that used them; and composed operations run back in the opposite order. The question behind
it: must an activation be differentiable everywhere? No. A kink, as ReLU has, is harmless: training hardly
ever lands on it, and any slope between those of the two sides will do. A jump is not: the slope of a step is
0 wherever it has one, which is correct and useless, so the backward pass has to be invented.

Conventions
- Arrays are float64, of any shape with at least one dimension. Nothing that is passed in is changed.
- Several calls may be open at a time: each backward belongs to its own forward call, and may be called more
  than once, with different gradients.
- Answers are compared with a relative tolerance of 1e-6 or an absolute one of 1e-9.
"""

from collections.abc import Callable

import numpy as np


def swish(x: np.ndarray, beta: float) -> tuple[np.ndarray, Callable[[np.ndarray], tuple[np.ndarray, float]]]:
    """Apply ``x * sigmoid(beta * x)`` to every entry; beta is a parameter that is trained too.

    Parameters
    ----------
    x : np.ndarray, any shape
        Inputs, as large as 10,000 in either direction; the results are still finite.
    beta : float
        The parameter: 0 makes the function x / 2, a large beta makes it almost ReLU. It may be negative.

    Returns
    -------
    y : np.ndarray, the shape of `x`
        The values.
    backward : callable
        ``backward(grad)`` returns a tuple: the gradient with respect to `x`, of the shape of `x`, and the
        gradient with respect to `beta`, a float: one parameter, used by all entries.

    Examples
    --------
    >>> y, backward = swish(np.array([-1.0, 0.0, 2.0]), 1.0)
    >>> y
    array([-0.26894142,  0.        ,  1.76159416])
    >>> grad_x, grad_beta = backward(np.array([1.0, 1.0, -10.0]))
    >>> grad_x, grad_beta
    (array([  0.07232949,   0.5       , -10.90784249]), -4.0031315)
    """
    # tanh never overflows, and sigmoid(z) = (1 + tanh(z / 2)) / 2.
    s = 0.5 * (1.0 + np.tanh(0.5 * beta * x))

    def backward(grad):
        # Product rule: the first factor's derivative is 1, the second's is beta s (1 - s). By beta, x is the
        # inner derivative instead. Every entry has used the same beta, so their shares add up.
        steep = s * (1.0 - s)
        return grad * (s + beta * x * steep), float(np.sum(grad * x**2 * steep))

    return x * s, backward


def straight_through_step(
    x: np.ndarray, reach: float = 1.0
) -> tuple[np.ndarray, Callable[[np.ndarray], np.ndarray]]:
    """Apply a step, and pass the gradient straight through it near the jump.

    Parameters
    ----------
    x : np.ndarray, any shape
        Inputs.
    reach : float
        How far from 0 an input may lie to get a gradient, above 0.

    Returns
    -------
    y : np.ndarray, the shape of `x`
        1.0 where x >= 0, else 0.0.
    backward : callable
        ``backward(grad)`` returns `grad` where ``-reach <= x <= reach``, and 0 elsewhere. That is not the
        derivative of the step, but that of a ramp which has been clipped; beyond `reach` the ramp is flat,
        so nothing is passed.

    Examples
    --------
    >>> y, backward = straight_through_step(np.array([-3.0, -0.5, 0.0, 1.0, 1.5]))
    >>> y
    array([0., 0., 1., 1., 1.])
    >>> backward(np.array([1.0, 2.0, 3.0, 4.0, 5.0]))
    array([0., 2., 3., 4., 0.])
    """
    near = np.abs(x) <= reach

    def backward(grad):
        return np.where(near, grad, 0.0)

    return np.where(x >= 0, 1.0, 0.0), backward


def compose(first: Callable, second: Callable) -> Callable:
    """Make one operation out of two: `second` applied to the result of `first`.

    Parameters
    ----------
    first, second : callable
        Operations: each takes an array and returns a pair (y, backward), as described above. They need not
        act on each entry alone, and y may have another shape than the input. Each is called once in a forward
        pass, and not at all in a backward pass.

    Returns
    -------
    callable
        The operation that applies `first`, then `second`: it takes an array and returns a pair (y, backward)
        in turn.

    Examples
    --------
    >>> def double(x):
    ...     return 2.0 * x, lambda grad: 2.0 * grad
    >>> def square(x):
    ...     return x * x, lambda grad: 2.0 * x * grad
    >>> y, backward = compose(double, square)(np.array([1.0, 3.0]))
    >>> y
    array([ 4., 36.])
    >>> backward(np.array([1.0, 1.0]))
    array([ 8., 24.])
    """

    def both(x):
        middle, back_first = first(x)
        y, back_second = second(middle)

        def backward(grad):
            # The gradient meets the last operation first.
            return back_first(back_second(grad))

        return y, backward

    return both
