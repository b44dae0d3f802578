"""Your generator moves first in each round. The discriminator does."""

import numpy as np


def train(d, g, real, noise_d, noise_g, lr_d, lr_g):
    history = []
    for r in range(len(real)):
        g = generator_step(d, g, noise_g[r], lr_g)
        for k in range(real.shape[1]):
            d = discriminator_step(d, g, real[r, k], noise_d[r, k], lr_d)
        history.append(g)
    return d, g, np.array(history)
