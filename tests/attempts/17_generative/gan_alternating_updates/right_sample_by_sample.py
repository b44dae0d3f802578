"""Plain loops over samples, with math.exp."""

import math

import numpy as np


def _probability(d, x):
    a = d[0] + d[1] * x + d[2] * x * x
    return 1 / (1 + math.exp(-a)) if a > 0 else math.exp(a) / (1 + math.exp(a))


def _opposite(d, x):
    return _probability([-d[0], -d[1], -d[2]], x)


def discriminator_step(d, g, real, noise, lr):
    new = d.copy()
    for x in real:
        for j in range(3):
            new[j] += lr * _opposite(d, x) * x**j / len(real)
    for z in noise:
        x = g[0] + g[1] * z
        for j in range(3):
            new[j] -= lr * _probability(d, x) * x**j / len(noise)
    return new


def generator_step(d, g, noise, lr):
    move = stretch = 0.0
    for z in noise:
        x = g[0] + g[1] * z
        pull = _opposite(d, x) * (d[1] + 2 * d[2] * x)
        move += pull / len(noise)
        stretch += pull * z / len(noise)
    return np.array([g[0] + lr * move, g[1] + lr * stretch])
