"""Your discriminator takes one step in each round, however many there are samples for."""

import numpy as np


def train(d, g, real, noise_d, noise_g, lr_d, lr_g):
    history = []
    for r in range(len(real)):
        for k in range(1):
            d = discriminator_step(d, g, real[r, k], noise_d[r, k], lr_d)
        g = generator_step(d, g, noise_g[r], lr_g)
        history.append(g)
    return d, g, np.array(history)
