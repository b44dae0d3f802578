"""Your backward pass starts at the last output, and the errors of the others never reach the states. At every
step the state's own error is added to what comes from later."""

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
    grads["xs"] = np.zeros(xs.shape)
    later = np.zeros(h0.shape)
    for k in range(t - 1, -1, -1):
        dout = errors[k] / (n * t)
        dh = (dout @ V.T if k == t - 1 else 0.0) + later
        dz = dh * (1 - hs[k + 1] ** 2)
        grads["V"] += hs[k + 1].T @ dout
        grads["c"] += dout.sum(axis=0)
        grads["W"] += xs[:, k].T @ dz
        grads["U"] += hs[k].T @ dz
        grads["b"] += dz.sum(axis=0)
        grads["xs"][:, k] = dz @ W.T
        later = dz @ U.T
        if truncate is not None and k > 0 and k % truncate == 0:
            later = np.zeros(h0.shape)
    grads["h0"] = later
    return loss, grads
