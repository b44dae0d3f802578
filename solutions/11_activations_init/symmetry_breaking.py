"""What identical initial weights really do: hidden units stay clones, and width is wasted.

The network has one hidden layer, ``a = tanh(X @ W1 + b1)`` and ``yhat = a @ w2 + b2``, and the loss is the
mean of ``(yhat - y)**2`` over the rows. Train it by gradient descent from any start, and find out how many of
its hidden units are different.

"Why not start all weights at the same value?" Interviewers often hear that the network cannot learn then.
That is not so. Units with the same weights on both sides get the same gradient, so they take the same step,
and stay clones for ever; but the loss falls, though no further than that of a network with a single hidden
unit can. Only with ALL weights and hidden biases at zero does nothing but the output's bias move. And weights
that are the same only on the way in do not stay so: different weights on the way out give different
gradients, which break the tie at the first step.

Conventions
- `params` is a tuple (W1, b1, w2, b2): arrays of the shapes (d, h), (h,) and (h,), and a float. Hidden unit j
  has the column j of W1, and the entries j of b1 and w2.
- `X` has the shape (n, d), `y` the shape (n,). Everything is float64, and no argument is changed.
- Answers are compared with a relative tolerance of 1e-6 or an absolute one of 1e-9.
"""

import numpy as np


def train(
    params: tuple[np.ndarray, np.ndarray, np.ndarray, float],
    X: np.ndarray,
    y: np.ndarray,
    lr: float,
    steps: int,
) -> tuple[tuple[np.ndarray, np.ndarray, np.ndarray, float], np.ndarray]:
    """Take steps of gradient descent, each on all rows.

    Parameters
    ----------
    params : tuple (W1, b1, w2, b2)
        Where training starts.
    X : np.ndarray, shape (n, d)
        Inputs.
    y : np.ndarray, shape (n,)
        Targets.
    lr : float
        Learning rate: every parameter moves by minus this times its gradient. All gradients of a step are
        taken at the same point, before anything moves.
    steps : int
        How many steps, 0 or more.

    Returns
    -------
    params : tuple (W1, b1, w2, b2)
        Where training ends.
    losses : np.ndarray, shape (steps + 1,)
        The loss at the start and after every step.

    Examples
    --------
    All weights zero: only the output's bias learns.

    >>> X, y = np.array([[0.0], [1.0]]), np.array([1.0, 3.0])
    >>> params, losses = train((np.zeros((1, 2)), np.zeros(2), np.zeros(2), 0.0), X, y, 0.25, 1)
    >>> params
    (array([[0., 0.]]), array([0., 0.]), array([0., 0.]), 1.0)
    >>> losses
    array([5., 2.])

    All weights the same: the two units move, together.

    >>> params, losses = train((np.ones((1, 2)), np.ones(2), np.ones(2), 0.0), X, y, 0.1, 2)
    >>> params[0], params[2]
    (array([[1.01439238, 1.01439238]]), array([1.09980017, 1.09980017]))
    >>> losses
    array([0.71139587, 0.62009564, 0.581428  ])
    """
    W1, b1, w2, b2 = params
    losses = []
    for _ in range(steps):
        a = np.tanh(X @ W1 + b1)
        error = a @ w2 + b2 - y
        losses.append(np.mean(error**2))
        g_yhat = 2.0 * error / len(y)
        # Unit j hears of the loss only through its outgoing weight. Whatever is equal for two units on both
        # sides is equal in this gradient: nothing here can tell them apart.
        g_z = np.outer(g_yhat, w2) * (1.0 - a**2)
        W1, b1, w2, b2 = (
            W1 - lr * (X.T @ g_z),
            b1 - lr * g_z.sum(axis=0),
            w2 - lr * (a.T @ g_yhat),
            float(b2 - lr * g_yhat.sum()),
        )
    losses.append(np.mean((np.tanh(X @ W1 + b1) @ w2 + b2 - y) ** 2))
    return (W1, b1, w2, b2), np.array(losses)


def merge_clones(
    params: tuple[np.ndarray, np.ndarray, np.ndarray, float],
) -> tuple[np.ndarray, np.ndarray, np.ndarray, float]:
    """Merge each set of clones into one unit, and leave what the network computes as it is.

    Two hidden units are clones if what comes in is the same, in every weight and in the bias: then so is what
    they compute, for every input. Their outgoing weights need not be the same.

    Parameters
    ----------
    params : tuple (W1, b1, w2, b2)
        A network. Numbers count as the same if they differ by at most 1e-9; others differ by 1e-6 or more.

    Returns
    -------
    tuple (W1, b1, w2, b2)
        The network with one unit for each set of clones, in the order in which their first units stand, and
        with the outgoing weight that makes up for all of them.

    Examples
    --------
    >>> W1, b1 = np.array([[1.0, 2.0, 1.0], [5.0, 6.0, 5.0]]), np.array([0.0, 0.0, 0.0])
    >>> merge_clones((W1, b1, np.array([3.0, 4.0, -1.0]), 7.0))
    (array([[1., 2.],
           [5., 6.]]), array([0., 0.]), array([2., 4.]), 7.0)
    """
    W1, b1, w2, b2 = params
    incoming = np.vstack([W1, b1])
    kept: list[int] = []
    outgoing: list[float] = []
    for j in range(len(w2)):
        same = [k for k, i in enumerate(kept) if np.all(np.abs(incoming[:, i] - incoming[:, j]) <= 1e-9)]
        if same:
            # v1 a + v2 a = (v1 + v2) a
            outgoing[same[0]] += w2[j]
        else:
            kept.append(j)
            outgoing.append(w2[j])
    return W1[:, kept], b1[kept], np.array(outgoing), b2
