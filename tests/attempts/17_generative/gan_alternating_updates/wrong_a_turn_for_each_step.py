"""Your generator moves after every step of the discriminator. It takes one step in a round, when the
discriminator has taken all of its own."""

import numpy as np


def train(d, g, real, noise_d, noise_g, lr_d, lr_g):
    history = []
    for r in range(len(real)):
        for k in range(real.shape[1]):
            d = discriminator_step(d, g, real[r, k], noise_d[r, k], lr_d)
            g = generator_step(d, g, noise_g[r], lr_g)
        history.append(g)
    return d, g, np.array(history)
