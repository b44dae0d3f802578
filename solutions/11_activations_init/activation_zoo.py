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
    _refuse_unknown(name)
    z = 1.0 * z
    # The exponentials get arguments of 0 or less only: whatever z is, they cannot overflow. And adding up two
    # pieces, each of them 0 on the other's side, computes no branch that could spoil the one taken.
    above, below = np.maximum(z, 0.0), np.minimum(z, 0.0)
    small = np.exp(-np.abs(z))
    values = {
        "identity": z,
        "step": np.where(z >= 0, 1.0, 0.0),
        # 1 / (1 + exp(-z)) right of 0, and the same fraction times exp(z) / exp(z) left of it.
        "sigmoid": np.exp(below) / (1.0 + small),
        "tanh": np.tanh(z),
        "relu": above,
        "leaky_relu": above + 0.01 * below,
        "elu": above + np.expm1(below),
        # log(1 + exp(z)) = max(z, 0) + log(1 + exp(-|z|)): the larger term has left the logarithm.
        "softplus": above + np.log1p(small),
    }
    return values[name]


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
    _refuse_unknown(name)
    right = z > 0
    s, t = activate("sigmoid", z), np.tanh(z)
    slopes = {
        "identity": np.ones(z.shape),
        # Flat on both sides. The jump has no slope at all, so no gradient ever says which way to move it.
        "step": np.zeros(z.shape),
        "sigmoid": s * (1.0 - s),
        "tanh": 1.0 - t * t,
        "relu": np.where(right, 1.0, 0.0),
        "leaky_relu": np.where(right, 1.0, 0.01),
        # exp(0) = 1 is the slope on the right too: elu has no kink.
        "elu": np.exp(np.minimum(z, 0.0)),
        # exp(z) / (1 + exp(z)) is the logistic function.
        "softplus": s,
    }
    return slopes[name]


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
    _refuse_unknown(name)
    return _RANGES[name]


# The family of ReLU does not share its range: the leak goes down without end, and elu levels off at -1.
_RANGES = {
    "identity": (-np.inf, np.inf),
    "step": (0.0, 1.0),
    "sigmoid": (0.0, 1.0),
    "tanh": (-1.0, 1.0),
    "relu": (0.0, np.inf),
    "leaky_relu": (-np.inf, np.inf),
    "elu": (-1.0, np.inf),
    "softplus": (0.0, np.inf),
}


def _refuse_unknown(name):
    if name not in _RANGES:
        raise ValueError(f"there is no activation {name!r}")
