"""Your gradient of the factor g[1] is weighed by the sample. The factor multiplies the noise."""

import numpy as np


def generator_step(d, g, noise, lr):
    fake = g[0] + g[1] * noise
    by_sample = -_sigmoid(-_logits(d, fake)) * (d[1] + 2 * d[2] * fake) / len(fake)
    return g - lr * np.array([by_sample.sum(), by_sample @ fake])
