"""Masks and assignment into an array of floats, one branch per name."""

import math


def activate(name, z):
    z = np.array(z, dtype=np.float64)
    if name == "identity":
        return z
    if name == "step":
        return (z >= 0).astype(float)
    if name == "sigmoid":
        return 0.5 * (1 + np.tanh(0.5 * z))
    if name == "tanh":
        return 2 * activate("sigmoid", 2 * z) - 1
    if name == "softplus":
        return np.logaddexp(0.0, z)
    out = z.copy()
    left = z <= 0
    if name == "relu":
        out[left] = 0
    elif name == "leaky_relu":
        out[left] = z[left] / 100
    elif name == "elu":
        out[left] = np.exp(z[left]) - 1
    else:
        raise ValueError(name)
    return out


def derivative(name, z):
    z = np.array(z, dtype=np.float64)
    if name == "identity":
        return np.full(z.shape, 1.0)
    if name == "step":
        return 0 * z
    if name == "sigmoid":
        with np.errstate(over="ignore"):
            return (0.5 / np.cosh(z / 2)) ** 2
    if name == "tanh":
        with np.errstate(over="ignore"):
            return np.cosh(z) ** -2.0
    if name == "softplus":
        return activate("sigmoid", z)
    left = {"relu": 0.0, "leaky_relu": 0.01, "elu": np.exp(np.clip(z, None, 0))}
    if name not in left:
        raise ValueError(name)
    return (z > 0) + (z <= 0) * left[name]


def output_range(name):
    if name in ("step", "sigmoid"):
        return 0, 1
    if name == "tanh":
        return -1, 1
    low = {"relu": 0, "softplus": 0, "elu": -1, "leaky_relu": -math.inf, "identity": -math.inf}
    if name not in low:
        raise ValueError(name)
    return low[name], math.inf
