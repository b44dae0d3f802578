"""Your gradients are those of sums over the samples. The losses are means."""

import numpy as np


def discriminator_step(d, g, real, noise, lr):
    fake = g[0] + g[1] * noise
    grad = -_sigmoid(-_logits(d, real)) @ _features(real)
    grad += _sigmoid(_logits(d, fake)) @ _features(fake)
    return d - lr * grad


def generator_step(d, g, noise, lr):
    fake = g[0] + g[1] * noise
    by_sample = -_sigmoid(-_logits(d, fake)) * (d[1] + 2 * d[2] * fake)
    return g - lr * np.array([by_sample.sum(), by_sample @ noise])
