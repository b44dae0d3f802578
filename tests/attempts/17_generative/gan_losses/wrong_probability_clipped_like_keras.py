"""You clip the probability at 1e-7, as Keras does with losses that are not given logits. The loss then
stops at 16.1 and no longer fits its gradient, which you compute from the logits: compute both from them."""

import numpy as np


def _chance(a):
    return np.clip(_sigmoid(a), 1e-7, 1 - 1e-7)


def discriminator_loss(real_logits, fake_logits):
    loss = -np.mean(np.log(_chance(real_logits))) - np.mean(np.log(1 - _chance(fake_logits)))
    grad_real = -_sigmoid(-real_logits) / real_logits.size
    return float(loss), grad_real, _sigmoid(fake_logits) / fake_logits.size


def generator_loss(fake_logits, kind):
    if kind == "minimax":
        loss, grad = np.mean(np.log(1 - _chance(fake_logits))), -_sigmoid(fake_logits)
    elif kind == "non_saturating":
        loss, grad = -np.mean(np.log(_chance(fake_logits))), -_sigmoid(-fake_logits)
    else:
        raise ValueError("unknown kind")
    return float(loss), grad / fake_logits.size
