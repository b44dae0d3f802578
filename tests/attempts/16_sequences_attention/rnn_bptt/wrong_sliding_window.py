"""You let each error reach back over the same number of steps. That is another kind of truncation; here an
error reaches back to the beginning of its chunk, however near that is."""

import numpy as np


def bptt(xs, ys, h0, params, truncate=None):
    if truncate is not None and truncate < 1:
        raise ValueError("truncate")
    n, t, _ = xs.shape
    W, U, b, V, c = (params[name] for name in "WUbVc")
    hs = [h0]
    for k in range(t):
        hs.append(np.tanh(xs[:, k] @ W + hs[k] @ U + b))
    errors = [hs[k + 1] @ V + c - ys[:, k] for k in range(t)]
    loss = sum(float(np.sum(error**2)) for error in errors) / (2 * n * t)
    grads = {name: np.zeros(params[name].shape) for name in "WUbVc"}
    grads |= {"xs": np.zeros(xs.shape), "h0": np.zeros(h0.shape)}
    for k in range(t):
        dout = errors[k] / (n * t)
        grads["V"] += hs[k + 1].T @ dout
        grads["c"] += dout.sum(axis=0)
        dh = dout @ V.T
        for back in range(k, max(-1, k - (truncate or t)), -1):
            dz = dh * (1 - hs[back + 1] ** 2)
            grads["W"] += xs[:, back].T @ dz
            grads["U"] += hs[back].T @ dz
            grads["b"] += dz.sum(axis=0)
            grads["xs"][:, back] += dz @ W.T
            dh = dz @ U.T
            if back == 0:
                grads["h0"] += dh
    return loss, grads
