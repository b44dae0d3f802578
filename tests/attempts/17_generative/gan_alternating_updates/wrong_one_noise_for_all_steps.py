"""Your discriminator gets new real samples at each of its steps, and the noise of the first step again and
again. Noise is drawn anew for each step too."""

import numpy as np


def train(d, g, real, noise_d, noise_g, lr_d, lr_g):
    history = []
    for r in range(len(real)):
        for k in range(real.shape[1]):
            d = discriminator_step(d, g, real[r, k], noise_d[r, 0], lr_d)
        g = generator_step(d, g, noise_g[r], lr_g)
        history.append(g)
    return d, g, np.array(history)
