"""Your discriminator sees the same samples in all steps of a round. There are new ones for each."""

import numpy as np


def train(d, g, real, noise_d, noise_g, lr_d, lr_g):
    history = []
    for r in range(len(real)):
        for k in range(real.shape[1]):
            d = discriminator_step(d, g, real[r, 0], noise_d[r, 0], lr_d)
        g = generator_step(d, g, noise_g[r], lr_g)
        history.append(g)
    return d, g, np.array(history)
