"""Your generator's gradient leaves out how the logit changes with the sample. The chain has three links: loss
by logit, logit by sample, sample by parameter."""

import numpy as np


def generator_step(d, g, noise, lr):
    fake = g[0] + g[1] * noise
    by_sample = -_sigmoid(-_logits(d, fake)) / len(fake)
    return g - lr * np.array([by_sample.sum(), by_sample @ noise])
