"""Your loss takes the logarithm of the probability plus a small number. Where a probability is rounded to 0
that gives the same loss whatever the logits: subtract the logarithm of the sum from the logits instead."""

import numpy as np

_right = forward_backward


def forward_backward(params, X, Y, act="relu"):
    _, grads, dX = _right(params, X, Y, act)
    a = X
    for W, b in params[:-1]:
        a = _ACTIVATIONS[act][0](a @ W + b)
    W, b = params[-1]
    z = a @ W + b
    p = np.exp(z - z.max(axis=1, keepdims=True))
    p = p / p.sum(axis=1, keepdims=True)
    return float(-(Y * np.log(p + 1e-12)).sum() / len(X)), grads, dX
