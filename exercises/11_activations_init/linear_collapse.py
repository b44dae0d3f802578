"""Without activations any depth is one affine map; two units of ReLU are enough to leave it.

"What are activations for?" is often the first question about networks, and the answer should come with a
proof. A layer computes ``a @ W + b``. Put any number of them after each other, with nothing in between, and
the whole is again ``x @ W + b`` for some W and b: find them. Such a network may have a hundred times the
parameters of the single map; parameters are not what it lacks. What it lacks are functions: no depth or width
gives it one that is not affine, and a narrow layer even takes some of those away, since the rank of W cannot
exceed its width.

Then find out how well any affine map can do on given data, and leave the limit behind: XOR, the classic that
no affine map fits, by a network with two hidden units.

Conventions
- Rows are examples. A layer is a tuple (W, b): weights of shape (inputs, outputs), bias of shape (outputs,).
- Everything is float64. Answers are compared with a relative tolerance of 1e-7 or an absolute one of 1e-9.
"""

import numpy as np


def collapse(layers: list[tuple[np.ndarray, np.ndarray]]) -> tuple[np.ndarray, np.ndarray]:
    """Find the single layer that computes the same as many layers without activations.

    Parameters
    ----------
    layers : list of tuple (W, b)
        At least one layer, in the order in which an input passes through them. They are not changed.

    Returns
    -------
    W : np.ndarray, shape (inputs of the first layer, outputs of the last), float64
        Weights of the single layer.
    b : np.ndarray, shape (outputs of the last layer,), float64
        Its bias.

    Examples
    --------
    >>> first = (np.array([[1.0, 2.0]]), np.array([0.0, 1.0]))
    >>> second = (np.array([[3.0], [10.0]]), np.array([0.5]))
    >>> W, b = collapse([first, second])
    >>> W, b
    (array([[23.]]), array([10.5]))
    """
    raise NotImplementedError


def affine_error(X: np.ndarray, Y: np.ndarray) -> float:
    """Find the least mean squared error that an affine map of the inputs can have.

    It tells what the activations of a network contribute: 0 for the outputs of any network without them,
    whatever the depth; above 0 for outputs that no affine map can give.

    Parameters
    ----------
    X : np.ndarray, shape (n, d)
        Inputs. There may be fewer rows than columns, and columns may depend on each other.
    Y : np.ndarray, shape (n, k)
        Outputs to be fitted.

    Returns
    -------
    float
        The least value, over all W of shape (d, k) and b of shape (k,), of the mean over all n * k entries of
        the square of ``X @ W + b - Y``.

    Examples
    --------
    The best answer that an affine map has to XOR is 1/2 for everything.

    >>> X = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    >>> affine_error(X, np.array([[0.0], [1.0], [1.0], [0.0]]))
    0.25
    >>> affine_error(X, X @ np.array([[2.0, -1.0], [0.0, 5.0]]) + 7.0)
    0.0
    """
    raise NotImplementedError


def xor_layers() -> list[tuple[np.ndarray, np.ndarray]]:
    """Write down a network that computes XOR.

    The network is ``relu(x @ W1 + b1) @ W2 + b2`` with relu(z) = max(z, 0): an activation after the hidden
    layer, and none after the output. No training is needed: the weights can be found by thought.

    Returns
    -------
    list of tuple (W, b)
        The two layers, with two inputs, one or two hidden units, and one output: shapes (2, h) and (h,), then
        (h, 1) and (1,), all float64. The output is 0 for (0, 0) and for (1, 1), and 1 for (0, 1) and (1, 0).

    Examples
    --------
    >>> (W1, b1), (W2, b2) = xor_layers()
    >>> float((np.maximum(np.array([1.0, 1.0]) @ W1 + b1, 0.0) @ W2 + b2)[0])
    0.0
    >>> float((np.maximum(np.array([0.0, 1.0]) @ W1 + b1, 0.0) @ W2 + b2)[0])
    1.0
    """
    raise NotImplementedError
