"""Recursive: each layer calls the rest of the network, which hands back the gradient of its input."""

import numpy as np


def forward_backward(params, X, Y, act="relu"):
    f, df = {
        "relu": (lambda z: z * (z > 0), lambda z: np.sign(np.maximum(z, 0))),
        "tanh": (np.tanh, lambda z: 1 / np.cosh(z) ** 2),
        "sigmoid": (lambda z: 1 / (1 + np.exp(-z)), lambda z: 0.25 / np.cosh(z / 2) ** 2),
    }.get(act, (None, None))
    if f is None:
        raise ValueError(f"{act!r}")

    def rest(layers, a):
        (W, b), *later = layers
        z = np.einsum("ni,io->no", a, W) + b
        if later:
            loss, grads, da = rest(later, f(z))
            dz = da * df(z)
        else:
            z = z - z.max(axis=1)[:, None]
            e = np.exp(z)
            total = e.sum(axis=1)
            loss = np.mean(np.log(total) - np.sum(Y * z, axis=1))
            dz, grads = (e / total[:, None] - Y) / len(a), []
        return loss, [(np.einsum("ni,no->io", a, dz), dz.sum(0)), *grads], np.einsum("no,io->ni", dz, W)

    return rest(params, X)
