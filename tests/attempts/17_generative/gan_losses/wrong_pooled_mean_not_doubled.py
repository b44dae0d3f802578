"""Your discriminator's loss is one mean over real and fake samples together. It is the sum of two means, one
over each batch, whatever their sizes."""

import numpy as np

_right = discriminator_loss


def discriminator_loss(real_logits, fake_logits):
    n, m = real_logits.size, fake_logits.size
    loss = (np.sum(_softplus(-real_logits)) + np.sum(_softplus(fake_logits))) / (n + m)
    _, grad_real, grad_fake = _right(real_logits, fake_logits)
    return float(loss), grad_real * n / (n + m), grad_fake * m / (n + m)
