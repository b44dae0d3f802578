"""Your discriminator leaves the square alone: its third parameter gets no gradient."""

import numpy as np


def discriminator_step(d, g, real, noise, lr):
    fake = g[0] + g[1] * noise
    grad = -_sigmoid(-_logits(d, real)) @ _features(real) / len(real)
    grad += _sigmoid(_logits(d, fake)) @ _features(fake) / len(fake)
    return d - lr * grad * np.array([1.0, 1.0, 0.0])
