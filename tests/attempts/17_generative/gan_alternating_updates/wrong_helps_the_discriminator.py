"""Your generator moves its samples to where they are recognised more easily. It wants them to be taken for
real."""

import numpy as np


def generator_step(d, g, noise, lr):
    fake = g[0] + g[1] * noise
    by_sample = -_sigmoid(-_logits(d, fake)) * (d[1] + 2 * d[2] * fake) / len(fake)
    return g + lr * np.array([by_sample.sum(), by_sample @ noise])
