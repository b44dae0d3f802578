"""Your history holds the parameters before each round. Those after it are asked for."""

import numpy as np


def train(d, g, real, noise_d, noise_g, lr_d, lr_g):
    history = []
    for r in range(len(real)):
        history.append(g)
        for k in range(real.shape[1]):
            d = discriminator_step(d, g, real[r, k], noise_d[r, k], lr_d)
        g = generator_step(d, g, noise_g[r], lr_g)
    return d, g, np.array(history)
