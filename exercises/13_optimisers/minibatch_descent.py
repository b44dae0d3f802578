"""Mini-batch gradient descent: one loop that is batch, mini-batch or stochastic descent by a single number.

Each update needs the average gradient over some examples. Over all of them it is exact, and the most
expensive update there is; over a few it is noisy and cheap, and a pass over the data brings many updates
instead of one. With `batch_size` equal to the number of examples the loop below is batch descent, with 1 it
is stochastic descent in the sense of textbooks, in between it is what libraries call SGD.

Interviewers ask for the loop because each of its lines can be wrong without an error: rows that never come
up, targets that no longer belong to their rows, a sum where a mean was meant, a last batch that is shorter
than the others. They also ask what an epoch is. It is one pass over the data, and not one update: 1,000
examples in batches of 100 make 10 updates an epoch, and in batches of 1 they make 1,000.

Conventions
- `loss_grad(w, X, y)` takes the weights and some rows with their targets, at least one, and returns the loss
  and the gradient *summed* over these rows. Dividing is left to you. It does not change its arguments.
- X has shape (n, d), one row for each of n examples, n at least 1; y has shape (n,) and w shape (d,). All are
  float64. Indices of rows are integers.
- Randomness comes from `rng` alone. How you draw from it is up to you.
- Answers are compared with a relative tolerance of 1e-7 or an absolute one of 1e-9.
"""

from collections.abc import Callable

import numpy as np


def minibatch_indices(
    n: int, batch_size: int, rng: np.random.Generator, drop_last: bool = False
) -> list[np.ndarray]:
    """Put the rows of one epoch into a random order and cut it into batches.

    Every order of the n rows is equally likely.

    Parameters
    ----------
    n : int
        Number of rows, at least 1.
    batch_size : int
        Number of rows in each batch; it may exceed `n`.
    rng : np.random.Generator
        The source of randomness.
    drop_last : bool
        Whether to leave out a last batch that has fewer than `batch_size` rows.

    Returns
    -------
    list of np.ndarray, each of shape (batch_size,), integers
        Indices of rows, batch by batch. Every row occurs once. If `n` is no multiple of `batch_size`, the
        last batch is shorter, or left out with its rows if `drop_last` is set.

    Raises
    ------
    ValueError
        If `batch_size` is below 1.

    Examples
    --------
    >>> batches = minibatch_indices(5, 2, np.random.default_rng(0))
    >>> [len(batch) for batch in batches]
    [2, 2, 1]
    >>> sorted(np.concatenate(batches).tolist())
    [0, 1, 2, 3, 4]
    >>> len(minibatch_indices(5, 2, np.random.default_rng(0), drop_last=True))
    2
    """
    raise NotImplementedError


def train(
    loss_grad: Callable[[np.ndarray, np.ndarray, np.ndarray], tuple[float, np.ndarray]],
    w0: np.ndarray,
    X: np.ndarray,
    y: np.ndarray,
    lr: float,
    batch_size: int,
    epochs: int,
    rng: np.random.Generator,
) -> tuple[np.ndarray, list[float], int]:
    """Descend along the average gradients of batches.

    In each epoch every row takes part in exactly one update. The rows are put into a new random order for
    each epoch; a last batch that is shorter than the others is used too. An update calls `loss_grad` once,
    with the rows of the batch and their targets, and subtracts `lr` times the *mean* gradient over these
    rows.

    Parameters
    ----------
    loss_grad : callable
        Returns the summed loss, a float, and the summed gradient, of shape (d,).
    w0 : np.ndarray, shape (d,)
        Weights to begin with; not changed.
    X : np.ndarray, shape (n, d)
        Rows of features; not changed.
    y : np.ndarray, shape (n,)
        Targets.
    lr : float
        Learning rate.
    batch_size : int
        Number of rows in each batch; it may exceed `n`.
    epochs : int
        Number of passes over the data, at least 1.
    rng : np.random.Generator
        The source of randomness.

    Returns
    -------
    w : np.ndarray, shape (d,)
        Weights after the last update.
    history : list of float
        For each epoch the mean loss over all n examples, as it was met on the way: each batch by the
        weights just before its own update.
    updates : int
        Number of updates in all epochs together.

    Raises
    ------
    ValueError
        If `batch_size` is below 1.

    Examples
    --------
    >>> def squared_error(w, X, y):
    ...     residual = X @ w - y
    ...     return float(residual @ residual) / 2, X.T @ residual
    >>> X, y = np.array([[1.0], [1.0]]), np.array([2.0, 4.0])
    >>> train(squared_error, np.array([0.0]), X, y, 0.5, 2, 2, np.random.default_rng(0))
    (array([2.25]), [5.0, 1.625], 2)
    """
    raise NotImplementedError


def full_gradient(
    loss_grad: Callable[[np.ndarray, np.ndarray, np.ndarray], tuple[float, np.ndarray]],
    w: np.ndarray,
    X: np.ndarray,
    y: np.ndarray,
    chunk: int,
) -> np.ndarray:
    """Compute the gradient of the mean loss over all rows, with at most `chunk` of them at a time.

    It is how one step of batch descent is taken when memory does not hold all rows at once.

    Parameters
    ----------
    loss_grad : callable
        As in `train`. It is called with at most `chunk` rows each time.
    w : np.ndarray, shape (d,)
        Weights.
    X : np.ndarray, shape (n, d)
        Rows of features.
    y : np.ndarray, shape (n,)
        Targets.
    chunk : int
        The most rows that may be passed to `loss_grad` at once; it may exceed `n`.

    Returns
    -------
    np.ndarray, shape (d,)
        Gradient of the mean loss over all n rows.

    Raises
    ------
    ValueError
        If `chunk` is below 1.

    Examples
    --------
    >>> def squared_error(w, X, y):
    ...     residual = X @ w - y
    ...     return float(residual @ residual) / 2, X.T @ residual
    >>> X, y = np.array([[1.0], [1.0], [1.0]]), np.array([2.0, 4.0, 9.0])
    >>> full_gradient(squared_error, np.array([0.0]), X, y, chunk=2)
    array([-5.])
    """
    raise NotImplementedError
