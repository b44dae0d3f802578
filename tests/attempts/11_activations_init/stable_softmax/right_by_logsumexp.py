"""Softmax as exp(z - logsumexp(z)), with logsumexp added up class by class."""

import numpy as np


def logsumexp(z, axis=-1):
    classes = np.moveaxis(np.asarray(z, dtype=float), axis, 0)
    total = classes[0]
    for logits in classes[1:]:
        total = np.where(
            np.isneginf(logits), total, np.where(np.isneginf(total), logits, _add(total, logits))
        )
    return total


def _add(a, b):
    high, low = np.maximum(a, b), np.minimum(a, b)
    with np.errstate(invalid="ignore"):
        return np.where(np.isneginf(low), high, high + np.log1p(np.exp(low - high)))


def softmax(z, axis=-1, temperature=1.0):
    if not temperature > 0:
        raise ValueError("temperature must be positive")
    z = z / temperature
    return np.exp(z - np.expand_dims(logsumexp(z, axis), axis))


def softmax_backward(p, grad_p, axis=-1):
    grad_z = p * grad_p
    return grad_z - p * grad_z.sum(axis=axis, keepdims=True)
