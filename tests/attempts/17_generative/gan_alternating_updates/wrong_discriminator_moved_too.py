"""Your discriminator moves in the generator's step too, along the generator's gradient, as happens where one
optimiser holds all parameters. In that step it is held fast."""

import numpy as np


def train(d, g, real, noise_d, noise_g, lr_d, lr_g):
    history = []
    for r in range(len(real)):
        for k in range(real.shape[1]):
            d = discriminator_step(d, g, real[r, k], noise_d[r, k], lr_d)
        fake = g[0] + g[1] * noise_g[r]
        moved = d + lr_g * _sigmoid(-_logits(d, fake)) @ _features(fake) / len(fake)
        g = generator_step(d, g, noise_g[r], lr_g)
        d = moved
        history.append(g)
    return d, g, np.array(history)
