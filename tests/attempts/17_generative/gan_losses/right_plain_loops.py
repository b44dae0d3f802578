"""One logit at a time with the math module."""

import math

import numpy as np


def _pay(a):
    return math.log1p(math.exp(a)) if a < 0 else a + math.log1p(math.exp(-a))


def _slope(a):
    return math.exp(min(a, 0.0)) / (1 + math.exp(-abs(a)))


def _term(logits, sign):
    flat = [sign * float(a) for a in logits.ravel()]
    grad = np.array([sign * _slope(a) / len(flat) for a in flat])
    return sum(_pay(a) for a in flat) / len(flat), grad.reshape(logits.shape)


def discriminator_loss(real_logits, fake_logits):
    real, grad_real = _term(real_logits, -1)
    fake, grad_fake = _term(fake_logits, 1)
    return real + fake, grad_real, grad_fake


def generator_loss(fake_logits, kind):
    if kind == "non_saturating":
        return _term(fake_logits, -1)
    if kind != "minimax":
        raise ValueError(kind)
    loss, grad = _term(fake_logits, 1)
    return -loss, -grad
