"""Your generator plays against the discriminator as it was at the beginning of the round. They take turns: it
meets the one that has just moved."""

import numpy as np


def train(d, g, real, noise_d, noise_g, lr_d, lr_g):
    history = []
    for r in range(len(real)):
        before = d
        for k in range(real.shape[1]):
            d = discriminator_step(d, g, real[r, k], noise_d[r, k], lr_d)
        g = generator_step(before, g, noise_g[r], lr_g)
        history.append(g)
    return d, g, np.array(history)
