"""Your generator goes down the mean of log(1 - D), the loss that saturates. It should go down the mean of
-log D, which is steep where the discriminator is sure that a sample is generated."""

import numpy as np


def generator_step(d, g, noise, lr):
    fake = g[0] + g[1] * noise
    by_sample = -_sigmoid(_logits(d, fake)) * (d[1] + 2 * d[2] * fake) / len(fake)
    return g - lr * np.array([by_sample.sum(), by_sample @ noise])
