"""Like wrong_both_move_at_once: a loop that computes both new ones from the old ones, where there is one step
each."""

import numpy as np


def train(d, g, real, noise_d, noise_g, lr_d, lr_g):
    history = []
    for r in range(len(real)):
        old = d.copy()
        for k in range(real.shape[1]):
            d = discriminator_step(d, g, real[r, k], noise_d[r, k], lr_d)
        g = generator_step(old, g, noise_g[r], lr_g)
        history.append(g)
    return d, g, np.array(history)
