"""Backpropagation through time: the gradient of a recurrent network, whole or truncated.

To train a recurrent network, unroll it: T copies of one layer, one after the other, all with the same
weights. Backpropagation then runs over the copies from the last to the first, and what it finds for each
copy is added up. That is all there is to backpropagation through time. Where the sequence is too long for
it, it is cut into chunks. Write both.

Interviewers ask for it because three things have to be right at once: a state is responsible for the error of
its own step and for everything after it; the weights collect from all steps; and truncation must leave the
forward pass alone. They also ask what truncation costs: a gradient that is biased, since it does not know of
anything further back.

The model, with row vectors, and the loss of N sequences of T steps:

    h_t = tanh(x_t W + h_(t-1) U + b)         t = 1, ..., T; h_0 is given
    o_t = h_t V + c
    loss = sum over n, t and outputs of (o - y)^2 / 2,  divided by N T

Truncation. With `truncate = k` the steps form chunks of k, counted from the first: steps 1 to k, k + 1 to
2k, and so on; the last chunk may be shorter. The forward pass, and with it the loss, is as ever: each chunk
starts from the state that the one before has left. But in the backward pass that state counts as a constant,
so no gradient goes from a chunk to the one before.

Conventions
- `xs` has shape (N, T, D), `ys` (N, T, K), `h0` (N, H), W (D, H), U (H, H), b (H,), V (H, K), c (K,). All
  sizes are 1 or more. Arrays are float64.
- Answers are compared with a relative tolerance of 1e-6 or an absolute one of 1e-8.
"""

import numpy as np


def bptt(
    xs: np.ndarray,
    ys: np.ndarray,
    h0: np.ndarray,
    params: dict[str, np.ndarray],
    truncate: int | None = None,
) -> tuple[float, dict[str, np.ndarray]]:
    """Return the loss and its gradients.

    Parameters
    ----------
    xs : np.ndarray, shape (N, T, D)
        Inputs.
    ys : np.ndarray, shape (N, T, K)
        Targets.
    h0 : np.ndarray, shape (N, H)
        States before the first step.
    params : dict of str to np.ndarray
        The weights, by the names "W", "U", "b", "V" and "c", of the shapes above.
    truncate : int, optional
        Length of a chunk, 1 or more; it may exceed T. Without it nothing is truncated.

    Returns
    -------
    loss : float
        The loss, which does not depend on `truncate`.
    grads : dict of str to np.ndarray
        Its gradients with respect to all weights, to `h0` and to `xs`: by the names "W", "U", "b", "V", "c",
        "h0" and "xs", each of the shape of what it belongs to.

    Raises
    ------
    ValueError
        If `truncate` is below 1.

    Examples
    --------
    Two steps of one unit at rest, whose targets are 1 and 2. Its output is 0, so the loss is (1 + 4) / 2 / 2.

    >>> params = {name: np.ones((1, 1)) for name in "WUV"} | {"b": np.zeros(1), "c": np.zeros(1)}
    >>> xs, ys, h0 = np.zeros((1, 2, 1)), np.array([[[1.0], [2.0]]]), np.zeros((1, 1))
    >>> loss, grads = bptt(xs, ys, h0, params)
    >>> float(loss), grads["b"], grads["xs"].tolist()
    (1.25, array([-2.5]), [[[-1.5], [-1.0]]])

    Step 1 hears of both errors, unless the two steps are different chunks.

    >>> loss, grads = bptt(xs, ys, h0, params, truncate=1)
    >>> float(loss), grads["b"], grads["xs"].tolist()
    (1.25, array([-1.5]), [[[-0.5], [-1.0]]])
    """
    if truncate is not None and truncate < 1:
        raise ValueError(f"A chunk has at least one step, not {truncate}.")
    n, t, _ = xs.shape
    W, U, V = params["W"], params["U"], params["V"]
    # Forward, keeping all states: the backward pass needs every one of them. states[k] is h_k.
    states = [h0]
    for k in range(t):
        states.append(np.tanh(xs[:, k] @ W + states[k] @ U + params["b"]))
    errors = np.stack(states[1:], axis=1) @ V + params["c"] - ys
    loss = float(np.sum(errors**2)) / (2 * n * t)

    grads = {name: np.zeros(weights.shape) for name, weights in params.items()} | {"xs": np.zeros(xs.shape)}
    from_later = np.zeros(h0.shape)
    for k in reversed(range(t)):
        dout = errors[:, k] / (n * t)
        # Two ways lead from h_(k+1) to the loss: through its own output, and through the next state.
        dh = dout @ V.T + from_later
        # The slope of tanh, from its value: no need to have kept what was inside.
        dz = dh * (1 - states[k + 1] ** 2)
        # One set of weights, used at every step: the contributions add up.
        grads["V"] += states[k + 1].T @ dout
        grads["c"] += dout.sum(axis=0)
        grads["W"] += xs[:, k].T @ dz
        grads["U"] += states[k].T @ dz
        grads["b"] += dz.sum(axis=0)
        grads["xs"][:, k] = dz @ W.T
        from_later = dz @ U.T
        if k > 0 and truncate is not None and k % truncate == 0:
            # This was the first step of its chunk: the state before it counts as a constant.
            from_later = np.zeros(h0.shape)
    return loss, grads | {"h0": from_later}
