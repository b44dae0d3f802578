"""Initial weights whose size fits the layer: Xavier (Glorot) and He.

Weights that are drawn too small let a deep signal fade, too large ones blow it up or drive units into
saturation. How large is right depends on how many terms a unit adds up: with n inputs of mean square 1 and
independent weights of mean 0 and variance v, its sum has mean square n v.

- For the way forward, v = 1 / fan_in keeps the size of a linear layer's signal; for the gradient on its way
  back it would be v = 1 / fan_out. Xavier is the compromise, v = 2 / (fan_in + fan_out), meant for linear
  units and for tanh near 0. It does not force unit variance: a layer with more inputs than outputs makes its
  signal grow, one with fewer makes it shrink, and only with equal fans does it stay the same.
- ReLU throws half of the mean square away, so He doubles the forward variance, v = 2 / fan_in.

Interviewers ask for the formulas and for where they come from. The commonest slips: 2 / (fan_in + fan_out)
is the VARIANCE, its root the standard deviation, and neither is the limit of the uniform version, which has
to be wide enough to have that same variance; and in a convolution a unit adds up more than its channels.

Conventions
- Outputs come first: a shape is (outputs, inputs) for a dense layer, and (outputs, inputs, k1, ..., kd) for a
  convolution with kernels of d dimensions. This is how PyTorch stores weights, and it computes `x @ W.T`. The
  exercises of this kit that compute `x @ W` have the inputs first, as Keras and Flax do. Frameworks differ,
  and a shape alone does not tell which axis is which, so the layout must be known before fans are counted.
- fan_in is the number of terms that one output adds up. fan_out is the number of outputs that one input
  contributes to, for a convolution with stride 1 and away from the edges.
- Weights are float64, independent of each other, drawn from `rng` and from nothing else. How often and by
  which of its methods is up to you: what is checked is their distribution, on some 15,000 weights and with
  so much room for chance that a right one passes, and that the state of `rng` decides them.
"""

import numpy as np


def fans(shape: tuple[int, ...]) -> tuple[int, int]:
    """Count the connections of a layer, per output and per input.

    Parameters
    ----------
    shape : tuple of int
        Shape of the weights, at least two numbers, each at least 1.

    Returns
    -------
    fan_in : int
        How many terms one output adds up.
    fan_out : int
        How many outputs one input contributes to.

    Raises
    ------
    ValueError
        If the shape has fewer than two dimensions: a bias has no fans.

    Examples
    --------
    >>> fans((10, 784))
    (784, 10)
    >>> fans((64, 3, 7, 7))
    (147, 3136)
    """
    raise NotImplementedError


def xavier(shape: tuple[int, ...], rng: np.random.Generator, uniform: bool = False) -> np.ndarray:
    """Draw weights with mean 0 and variance 2 / (fan_in + fan_out).

    Parameters
    ----------
    shape : tuple of int
        Shape of the weights.
    rng : np.random.Generator
        The source of randomness.
    uniform : bool
        False for a normal distribution, True for a uniform one. Both have the same variance.

    Returns
    -------
    np.ndarray, shape as asked, float64
        The weights.

    Raises
    ------
    ValueError
        If the shape has fewer than two dimensions.

    Examples
    --------
    >>> W = xavier((3000, 10), np.random.default_rng(0))
    >>> W.shape
    (3000, 10)
    >>> bool(0.02 < W.std() < 0.03)
    True
    >>> W = xavier((3000, 10), np.random.default_rng(0), uniform=True)
    >>> bool(0.02 < W.std() < 0.03)
    True
    """
    raise NotImplementedError


def he(shape: tuple[int, ...], rng: np.random.Generator) -> np.ndarray:
    """Draw weights for a layer of ReLU: normal, with mean 0 and variance 2 / fan_in.

    Parameters
    ----------
    shape : tuple of int
        Shape of the weights.
    rng : np.random.Generator
        The source of randomness.

    Returns
    -------
    np.ndarray, shape as asked, float64
        The weights.

    Raises
    ------
    ValueError
        If the shape has fewer than two dimensions.

    Examples
    --------
    >>> W = he((10, 5000), np.random.default_rng(0))
    >>> bool(0.019 < W.std() < 0.021)
    True
    """
    raise NotImplementedError
