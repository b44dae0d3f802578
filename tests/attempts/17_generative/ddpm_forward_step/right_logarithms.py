"""Products as sums of logarithms, and the mean one step earlier by way of the noise."""

import numpy as np


def _logs(t, betas):
    if not ((betas > 0) & (betas < 1)).all() or t.min() < 1 or t.max() > betas.size:
        raise ValueError("steps or betas")
    sums = np.cumsum(np.log1p(-betas))
    return sums[t - 1], np.where(t > 1, sums[t - 2], 0.0)


def _like(numbers, x):
    return np.expand_dims(numbers, tuple(range(1, x.ndim)))


def add_noise(x0, t, eps, betas):
    logs, _ = _logs(t, betas)
    return _like(np.exp(logs / 2), x0) * x0 + _like(np.sqrt(-np.expm1(logs)), x0) * eps


def recover_clean(xt, t, eps, betas):
    logs, _ = _logs(t, betas)
    return _like(np.exp(-logs / 2), xt) * xt - _like(np.sqrt(np.expm1(-logs)), xt) * eps


def posterior(x0, xt, t, betas):
    logs, logs_before = _logs(t, betas)
    beta = betas[t - 1]
    left, left_before = -np.expm1(logs), -np.expm1(logs_before)
    noise = (xt - _like(np.exp(logs / 2), x0) * x0) / _like(np.sqrt(left), x0)
    mean = (xt - _like(beta / np.sqrt(left), x0) * noise) / _like(np.sqrt(1 - beta), x0)
    return [mean, beta * left_before / left]
