"""You gave each player the learning rate of the other."""

import numpy as np


def train(d, g, real, noise_d, noise_g, lr_d, lr_g):
    history = []
    for r in range(len(real)):
        for k in range(real.shape[1]):
            d = discriminator_step(d, g, real[r, k], noise_d[r, k], lr_g)
        g = generator_step(d, g, noise_g[r], lr_d)
        history.append(g)
    return d, g, np.array(history)
