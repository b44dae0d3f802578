"""Plain loops with math.exp, one slice at a time."""

import math

import numpy as np


def _slices(z, axis):
    """All indices of z without the class axis, each with the class axis left open."""
    axis %= z.ndim
    shape = z.shape[:axis] + z.shape[axis + 1 :]
    for rest in np.ndindex(shape):
        yield rest, (*rest[:axis], slice(None), *rest[axis:])


def softmax(z, axis=-1, temperature=1.0):
    if temperature <= 0:
        raise ValueError("the temperature must be above zero")
    out = np.empty(z.shape)
    for _, where in _slices(z, axis):
        logits = z[where].tolist()
        top = max(logits)
        weights = [math.exp((logit - top) / temperature) for logit in logits]
        out[where] = [weight / sum(weights) for weight in weights]
    return out


def logsumexp(z, axis=-1):
    out = {}
    for rest, where in _slices(z, axis):
        top = max(z[where].tolist())
        out[rest] = top + math.log(sum(math.exp(logit - top) for logit in z[where].tolist()))
    if z.ndim == 1:
        return out[()]
    shape = list(z.shape)
    del shape[axis]
    return np.array(list(out.values())).reshape(shape)


def softmax_backward(p, grad_p, axis=-1):
    out = np.zeros(p.shape)
    for _, where in _slices(p, axis):
        probabilities, upstream = p[where].tolist(), grad_p[where].tolist()
        mean = sum(a * b for a, b in zip(probabilities, upstream))
        out[where] = [a * (b - mean) for a, b in zip(probabilities, upstream)]
    return out
