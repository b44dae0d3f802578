"""You take the logarithm of what you are given, as if it were probabilities. They are logits, of any sign and
size: p is sigmoid(a)."""

import numpy as np


def discriminator_loss(real_logits, fake_logits):
    with np.errstate(all="ignore"):
        loss = -np.mean(np.log(real_logits)) - np.mean(np.log(1 - fake_logits))
        grad_real = -1 / real_logits / real_logits.size
        grad_fake = 1 / (1 - fake_logits) / fake_logits.size
    return float(loss), grad_real, grad_fake
