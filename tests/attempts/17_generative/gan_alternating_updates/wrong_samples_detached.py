"""Your generator does not move, as if the gradient stopped at its samples. The discriminator's parameters are
constants in this step, its input is not."""

import numpy as np


def generator_step(d, g, noise, lr):
    return g - lr * np.zeros(2)
