"""Copies once, then changes its copies in place."""

import numpy as np


def train(d, g, real, noise_d, noise_g, lr_d, lr_g):
    d, g = d.copy(), g.copy()
    rounds, steps, size = real.shape
    history = np.zeros((rounds, 2))
    for r in range(rounds):
        for k in range(steps):
            x, fake = real[r, k], g[0] + g[1] * noise_d[r, k]
            down_real = _sigmoid(-(d[0] + d[1] * x + d[2] * x**2)) / size
            down_fake = _sigmoid(d[0] + d[1] * fake + d[2] * fake**2) / size
            for j in range(3):
                d[j] += lr_d * (np.sum(down_real * x**j) - np.sum(down_fake * fake**j))
        fake = g[0] + g[1] * noise_g[r]
        pull = _sigmoid(-(d[0] + d[1] * fake + d[2] * fake**2)) * (d[1] + 2 * d[2] * fake)
        g += lr_g * np.array([pull.mean(), (pull * noise_g[r]).mean()])
        history[r] = g
    return d, g, history
