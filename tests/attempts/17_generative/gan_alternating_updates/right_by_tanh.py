"""Sigmoids by tanh, real and generated samples in one array with a sign each."""

import numpy as np


def _step(d, x, sign):
    a = np.polynomial.polynomial.polyval(x, d)
    return sign * (1 + np.tanh(-sign * a / 2)) / 2


def discriminator_step(d, g, real, noise, lr):
    x = np.concatenate([real, g[0] + g[1] * noise])
    sign = np.repeat([1.0, -1.0], len(real))
    uphill = np.vander(x, 3, increasing=True).T @ _step(d, x, sign) / len(real)
    return d + lr * uphill


def generator_step(d, g, noise, lr):
    x = g[0] + g[1] * noise
    pull = _step(d, x, 1.0) * np.polynomial.polynomial.polyval(x, np.array([d[1], 2 * d[2]]))
    return g + lr * np.mean([pull, pull * noise], axis=1)


def train(d, g, real, noise_d, noise_g, lr_d, lr_g):
    path = [g]
    for samples, noise, last in zip(real, noise_d, noise_g):
        for one_batch, one_noise in zip(samples, noise):
            d = discriminator_step(d, path[-1], one_batch, one_noise, lr_d)
        path.append(generator_step(d, path[-1], last, lr_g))
    return [d, path[-1], np.stack(path[1:])]
