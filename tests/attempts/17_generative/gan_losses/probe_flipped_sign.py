"""Like wrong_helps_the_discriminator: the minimax loss written as a cross-entropy with labels 0."""

import numpy as np


def generator_loss(fake_logits, kind):
    if kind not in ("minimax", "non_saturating"):
        raise ValueError("no such loss")
    label = float(kind == "non_saturating")
    loss = float(np.mean(np.logaddexp(0, fake_logits * (1 - 2 * label))))
    with np.errstate(over="ignore"):
        p = 1 / (1 + np.exp(-fake_logits))
    return loss, (p - label) / np.size(fake_logits)
