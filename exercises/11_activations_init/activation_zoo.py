"""Eight activations: their values, their slopes, and the range that their outputs can take.

    identity     z
    step         1 for z >= 0, else 0
    sigmoid      1 / (1 + exp(-z))
    tanh         (exp(z) - exp(-z)) / (exp(z) + exp(-z))
    relu         z for z > 0, else 0
    leaky_relu   z for z > 0, else 0.01 z
    elu          z for z > 0, else exp(z) - 1
    softplus     log(1 + exp(z))

Interviewers ask for a sketch of one or two of them, and judge by the details: what happens far out on either
side, what the slope is there, and what backpropagation can do with it. Which of the eight go flat on both
sides, which on one side, which nowhere? Do all relatives of ReLU have its range? And why can a network of
step functions not be trained by gradients, although its outputs are all one needs of a decision?

Conventions
- `z` is an array of any shape with at least one dimension, float64 or int64, and is not changed. Answers are
  float64, of the same shape, entry by entry.
- Entries may be as large as 10,000 in either direction. The answer is then still right, never nan, and
  infinite nowhere. A warning on the way there does no harm.
- Where a function has a kink or a jump, all at z = 0, its slope is that of the piece to the left of it: 0 for
  relu and for step, 0.01 for leaky_relu. (For relu frameworks do the same.)
- Answers are compared with a relative tolerance of 1e-7 or an absolute one of 1e-9, so the digits of a tail
  that is tiny do not matter here.
"""

import numpy as np


def activate(name: str, z: np.ndarray) -> np.ndarray:
    """Apply an activation to every entry.

    Parameters
    ----------
    name : str
        One of the eight names above.
    z : np.ndarray, any shape
        Inputs, float64 or int64.

    Returns
    -------
    np.ndarray, the shape of `z`, float64
        The values.

    Raises
    ------
    ValueError
        If `name` is none of the eight.

    Examples
    --------
    >>> activate("leaky_relu", np.array([-2.0, 0.0, 2.0]))
    array([-0.02,  0.  ,  2.  ])
    >>> activate("step", np.array([[-2, 0, 2]]))
    array([[0., 1., 1.]])
    >>> activate("softplus", np.array([0.0, 1000.0]))
    array([6.93147181e-01, 1.00000000e+03])
    >>> activate("swish", np.array([1.0]))
    Traceback (most recent call last):
    ValueError: there is no activation 'swish'
    """
    raise NotImplementedError


def derivative(name: str, z: np.ndarray) -> np.ndarray:
    """Compute the slope of an activation at every entry.

    Parameters
    ----------
    name : str
        One of the eight names above.
    z : np.ndarray, any shape
        Where to take the slope: the inputs of the activation, float64 or int64, not its outputs.

    Returns
    -------
    np.ndarray, the shape of `z`, float64
        The derivatives with respect to z.

    Raises
    ------
    ValueError
        If `name` is none of the eight.

    Examples
    --------
    >>> derivative("relu", np.array([-2.0, 0.0, 2.0]))
    array([0., 0., 1.])
    >>> derivative("sigmoid", np.array([0.0, -1000.0]))
    array([0.25, 0.  ])
    """
    raise NotImplementedError


def output_range(name: str) -> tuple[float, float]:
    """Return the smallest interval that holds all outputs of an activation.

    Parameters
    ----------
    name : str
        One of the eight names above.

    Returns
    -------
    tuple of float
        The lower and the upper end (infimum and supremum over all real z), minus or plus infinity where there
        is none. Whether an end is reached, or only approached, is not asked.

    Raises
    ------
    ValueError
        If `name` is none of the eight.

    Examples
    --------
    >>> output_range("sigmoid")
    (0.0, 1.0)
    >>> output_range("relu")
    (0.0, inf)
    """
    raise NotImplementedError
