"""Entry by entry with the math module."""

import math


def _one(x, beta):
    z = beta * x
    s = 1 / (1 + math.exp(-z)) if z > 0 else math.exp(z) / (1 + math.exp(z))
    return x * s, s + x * beta * s * (1 - s), x * x * s * (1 - s)


def swish(x, beta):
    y = np.array([_one(v, beta)[0] for v in x.ravel().tolist()]).reshape(x.shape)
    kept = x.copy()

    def backward(grad):
        by_x, by_beta = np.empty(kept.shape), 0.0
        for i in np.ndindex(kept.shape):
            _, slope, share = _one(float(kept[i]), beta)
            by_x[i] = grad[i] * slope
            by_beta += float(grad[i]) * share
        return by_x, by_beta

    return y, backward


def straight_through_step(x, reach=1.0):
    y = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        if not x[i] < 0:
            y[i] = 1

    def backward(grad):
        out = np.array(grad)
        for i in np.ndindex(x.shape):
            if x[i] > reach or x[i] < -reach:
                out[i] = 0
        return out

    return y, backward
