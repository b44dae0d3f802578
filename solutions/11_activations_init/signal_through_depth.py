"""What becomes of a signal that passes through many layers, and of the gradient on its way back.

A stack of L layers computes ``a_0 = x`` and ``a_l = f(a_(l-1) @ W_l)`` for l = 1, ..., L: without biases, and
with the activation f after every layer, the last included. If every layer multiplies the size of the signal
by 0.7, fifty layers leave 0.7**50, about 2e-8; if by 1.4, about 2e7. The gradient suffers the same on its way
back, from the same weights and from the slopes of f: it vanishes or explodes. Measure both, level by level.

Interviewers ask why deep networks were hard to train, and listen for more than "sigmoids saturate". Even at
its best point, unsaturated, a sigmoid passes only a quarter of the gradient. ReLU passes all of it where it
is active, and exactly nothing where it is not; and it does not make gradients immune to depth, since small
weights shrink the product all the same. Nor do the weights that suit tanh (variance 1/n) suit ReLU, which
throws away half of the mean square in every layer and needs 2/n.

Conventions
- Activations: "linear" is f(z) = z, "relu" is max(z, 0) with slope 0 at z = 0, "tanh", and "sigmoid" is
  1 / (1 + exp(-z)). What enters tanh and sigmoid stays below 10 in size.
- Rows are examples. W_l has the shape (inputs, outputs); the widths may differ from layer to layer. There is
  at least one layer.
- Everything is float64. As answers may be tiny, they are compared with a relative tolerance of 1e-6 alone.
"""

import numpy as np


def forward_moments(x: np.ndarray, weights: list[np.ndarray], act: str) -> np.ndarray:
    """Measure the size of the signal at every level.

    Parameters
    ----------
    x : np.ndarray, shape (n, d0)
        Inputs.
    weights : list of np.ndarray, shapes (d0, d1), (d1, d2), ...
        The L matrices, first layer first.
    act : {"linear", "relu", "tanh", "sigmoid"}
        The activation f.

    Returns
    -------
    np.ndarray, shape (L + 1,), float64
        Entry l is the mean of the squares of all entries of a_l (the second moment, not the variance: no mean
        is subtracted). Entry 0 belongs to x.

    Raises
    ------
    ValueError
        If `act` is none of the four.

    Examples
    --------
    >>> forward_moments(np.array([[3.0, -4.0]]), [np.eye(2), 2 * np.eye(2)], "relu")
    array([12.5,  4.5, 18. ])

    Twenty layers of ReLU, 24 wide: variance 2/24 keeps the size of the signal, 1/24 loses a factor of 2**20.

    >>> rng = np.random.default_rng(0)
    >>> x = rng.normal(size=(8, 24))
    >>> draws = [rng.normal(size=(24, 24)) for _ in range(20)]
    >>> bool(0.1 < forward_moments(x, [W * np.sqrt(2 / 24) for W in draws], "relu")[-1] < 10)
    True
    >>> bool(forward_moments(x, [W * np.sqrt(1 / 24) for W in draws], "relu")[-1] < 1e-5)
    True
    """
    signals, _ = _forward(x, weights, act)
    return np.array([np.mean(a**2) for a in signals])


def gradient_norms(x: np.ndarray, weights: list[np.ndarray], act: str, grad: np.ndarray) -> np.ndarray:
    """Measure the size of the gradient at every level, by sending it back from the last.

    Parameters
    ----------
    x : np.ndarray, shape (n, d0)
        Inputs.
    weights : list of np.ndarray, shapes (d0, d1), (d1, d2), ...
        The L matrices, first layer first.
    act : {"linear", "relu", "tanh", "sigmoid"}
        The activation f.
    grad : np.ndarray, shape (n, dL)
        Gradient of some loss with respect to the output a_L.

    Returns
    -------
    np.ndarray, shape (L + 1,), float64
        Entry l is the norm (the root of the sum of squares over all entries) of the gradient of the same loss
        with respect to a_l: what leaves the activation of layer l, not what enters it. Entry 0 belongs to x,
        entry L to `grad` itself.

    Raises
    ------
    ValueError
        If `act` is none of the four.

    Examples
    --------
    >>> x, weights = np.array([[3.0, -4.0]]), [np.eye(2), 2 * np.eye(2)]
    >>> gradient_norms(x, weights, "relu", np.array([[5.0, 12.0]]))
    array([10., 10., 13.])
    >>> gradient_norms(x, weights, "linear", np.array([[5.0, 12.0]]))
    array([26., 26., 13.])
    """
    _, slopes = _forward(x, weights, act)
    norms = [np.linalg.norm(grad)]
    for W, slope in zip(reversed(weights), reversed(slopes), strict=True):
        # Through the activation first, by its slope at what entered it, then through the matrix.
        grad = (grad * slope) @ W.T
        norms.append(np.linalg.norm(grad))
    return np.array(norms[::-1])


def gradient_bound(weights: list[np.ndarray], act: str) -> float:
    """Bound the factor by which the norm of a gradient can grow on its way through all layers.

    Whatever x and the gradient are, entry 0 of `gradient_norms` is at most this number times entry L. For
    each layer, multiply the largest slope that the activation has anywhere by the largest factor by which the
    matrix can lengthen a vector (in the Euclidean norm); the answer is the product over the layers.

    Parameters
    ----------
    weights : list of np.ndarray, shapes (d0, d1), (d1, d2), ...
        The L matrices, first layer first.
    act : {"linear", "relu", "tanh", "sigmoid"}
        The activation f.

    Returns
    -------
    float
        The bound: near 0, the gradient is sure to vanish. A large one promises nothing.

    Raises
    ------
    ValueError
        If `act` is none of the four.

    Examples
    --------
    Ten sigmoids at their best point leave less than a millionth; and ReLU with small weights vanishes too.

    >>> gradient_bound([np.eye(3)] * 10, "sigmoid")
    9.5367431640625e-07
    >>> gradient_bound([np.diag([0.5, -0.2])] * 10, "relu")
    0.0009765625
    """
    _refuse_unknown(act)
    # The slope of a sigmoid is s (1 - s), at most 1/4. The largest stretch of a matrix is its largest
    # singular value; it is the same in both directions, for W and for its transpose.
    steepest = 0.25 if act == "sigmoid" else 1.0
    return float(np.prod([steepest * np.linalg.norm(W, 2) for W in weights]))


def _forward(x, weights, act):
    """Return the signals a_0, ..., a_L, and the slopes of f at what entered it, one array a layer."""
    _refuse_unknown(act)
    signals, slopes = [x], []
    for W in weights:
        z = signals[-1] @ W
        if act == "relu":
            a, slope = np.maximum(z, 0.0), np.where(z > 0, 1.0, 0.0)
        elif act == "tanh":
            a = np.tanh(z)
            slope = 1.0 - a**2
        elif act == "sigmoid":
            a = 1.0 / (1.0 + np.exp(-z))
            slope = a * (1.0 - a)
        else:
            a, slope = z, np.ones_like(z)
        signals.append(a)
        slopes.append(slope)
    return signals, slopes


def _refuse_unknown(act):
    if act not in ("linear", "relu", "tanh", "sigmoid"):
        raise ValueError(f"there is no activation {act!r}")
