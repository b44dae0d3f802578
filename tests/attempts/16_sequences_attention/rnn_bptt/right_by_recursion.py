"""Each step calls the next one, and adds its own part when the rest comes back."""

import numpy as np


def bptt(xs, ys, h0, params, truncate=None):
    if truncate is not None and truncate <= 0:
        raise ValueError("truncate")
    n, t = ys.shape[:2]
    grads = {name: np.zeros_like(x) for name, x in [*params.items(), ("xs", xs)]}

    def rest(k, h):
        if k == t:
            return 0.0, np.zeros_like(h)
        new = np.tanh(xs[:, k] @ params["W"] + h @ params["U"] + params["b"])
        error = new @ params["V"] + params["c"] - ys[:, k]
        later, back = rest(k + 1, new)
        if truncate and (k + 1) % truncate == 0:
            back = back * 0.0
        scaled = error / (n * t)
        dz = (back + scaled @ params["V"].T) * (1 - np.square(new))
        for name, left, right in (("V", new, scaled), ("W", xs[:, k], dz), ("U", h, dz)):
            grads[name] = grads[name] + left.T @ right
        grads["c"] = grads["c"] + scaled.sum(0)
        grads["b"] = grads["b"] + dz.sum(0)
        grads["xs"][:, k] = dz @ params["W"].T
        return later + np.sum(error * scaled) / 2, dz @ params["U"].T

    loss, grads["h0"] = rest(0, h0)
    return loss, grads
