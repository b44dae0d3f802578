"""One sample at a time, with products in plain loops."""

import math

import numpy as np


def _product(betas, steps):
    product = 1.0
    for beta in betas[:steps]:
        product *= 1 - float(beta)
    return product


def _check(t, betas):
    for beta in betas:
        if not 0 < beta < 1:
            raise ValueError("beta")
    for step in t:
        if not 1 <= step <= len(betas):
            raise ValueError("step")


def add_noise(x0, t, eps, betas):
    _check(t, betas)
    samples = []
    for x, step, e in zip(x0, t, eps):
        kept = _product(betas, step)
        samples.append(math.sqrt(kept) * x + math.sqrt(1 - kept) * e)
    return np.array(samples)


def recover_clean(xt, t, eps, betas):
    _check(t, betas)
    samples = []
    for x, step, e in zip(xt, t, eps):
        kept = _product(betas, step)
        samples.append((x - math.sqrt(1 - kept) * e) / math.sqrt(kept))
    return np.array(samples)


def posterior(x0, xt, t, betas):
    _check(t, betas)
    mean, variance = np.zeros(x0.shape), np.zeros(len(t))
    for i in range(len(t)):
        now, before, beta = _product(betas, t[i]), _product(betas, t[i] - 1), betas[t[i] - 1]
        variance[i] = beta * (1 - before) / (1 - now)
        mean[i] = math.sqrt(before) * beta / (1 - now) * x0[i]
        mean[i] += math.sqrt(1 - beta) * (1 - before) / (1 - now) * xt[i]
    return mean, variance
