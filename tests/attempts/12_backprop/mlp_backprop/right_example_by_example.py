"""A loop over examples; their gradients are outer products, and are added up."""

import math

import numpy as np


def _one(params, x, y, act):
    inputs, slopes = [], []
    for layer, (W, b) in enumerate(params):
        inputs.append(x)
        z = W.T @ x + b
        if layer == len(params) - 1:
            break
        if act == "relu":
            x, slope = np.clip(z, 0, None), np.heaviside(z, 0.0)
        elif act == "tanh":
            x = np.tanh(z)
            slope = 1 - x * x
        else:
            x = np.array([1 / (1 + math.exp(-v)) for v in z])
            slope = x - x * x
        slopes.append(slope)
    top = max(z)
    lse = top + math.log(sum(math.exp(v - top) for v in z))
    delta = np.exp(z - lse) - y
    grads = []
    for layer in reversed(range(len(params))):
        grads.append((np.outer(inputs[layer], delta), delta))
        delta = params[layer][0] @ delta
        if layer > 0:
            delta = delta * slopes[layer - 1]
    return float(lse - y @ z), grads[::-1], delta


def forward_backward(params, X, Y, act="relu"):
    if act not in ("relu", "tanh", "sigmoid"):
        raise ValueError("no such activation")
    each = [_one(params, x, y, act) for x, y in zip(X, Y)]
    n = len(each)
    grads = [
        (sum(e[1][k][0] for e in each) / n, sum(e[1][k][1] for e in each) / n) for k in range(len(params))
    ]
    return sum(e[0] for e in each) / n, grads, np.array([e[2] for e in each]) / n
