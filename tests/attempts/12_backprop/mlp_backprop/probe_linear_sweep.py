"""Like wrong_slope_forgotten: with closures, and the activation nowhere on the way back."""

import numpy as np


def forward_backward(params, X, Y, act="relu"):
    f = {
        "relu": lambda z: (np.abs(z) + z) / 2,
        "tanh": np.tanh,
        "sigmoid": lambda z: 0.5 * (1 + np.tanh(z / 2)),
    }.get(act)
    if f is None:
        raise ValueError("act")
    a, back = X, []
    for k, (W, b) in enumerate(params):
        back.append(lambda d, a=a, W=W: ((a.T @ d, d.sum(axis=0)), d @ W.T))
        z = a @ W + b
        a = f(z) if k + 1 < len(params) else z
    z = a - a.max(axis=1, keepdims=True)
    p = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
    loss = float(np.mean(np.log(np.exp(z).sum(axis=1)) - (Y * z).sum(axis=1)))
    d, grads = (p - Y) / len(X), []
    for step in reversed(back):
        pair, d = step(d)
        grads.append(pair)
    return loss, grads[::-1], d
