"""Moves each entry of one working copy in place, and puts the old value back."""

import numpy as np


def numeric_grad(f, x, h=1e-5):
    work = np.asarray(x).astype(np.float64)
    grad = np.zeros(work.shape)
    it = np.nditer(work, flags=["multi_index"])
    while not it.finished:
        i = it.multi_index
        old = work[i]
        work[i] = old + h
        up = f(work.copy())
        work[i] = old - h
        down = f(work.copy())
        work[i] = old
        grad[i] = (up - down) / (2 * h)
        it.iternext()
    return grad


def relative_error(a, b):
    if np.shape(a) != np.shape(b):
        raise ValueError("shapes differ")
    worst = 0.0
    for p, q in zip(np.ravel(a).tolist(), np.ravel(b).tolist()):
        worst = max(worst, abs(p - q) / max(1e-8, abs(p) + abs(q)))
    return worst


def check_layer(forward, backward, x, rng):
    y = forward(np.array(x, dtype=float))
    dy = rng.normal(size=y.shape)

    def loss(at):
        return (forward(at) * dy).sum()

    return relative_error(numeric_grad(loss, x), backward(np.array(x, dtype=float), dy))
