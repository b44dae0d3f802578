"""logaddexp for the logarithms, the tanh form of the sigmoid, gradients as probability minus label."""

import numpy as np


def _cross_entropy(logits, label):
    loss = np.mean(np.logaddexp(0.0, logits) - label * logits) if abs(logits).max() < 30 else None
    if loss is None:
        loss = np.logaddexp(0.0, -logits if label else logits).mean()
    p = 0.5 * (1 + np.tanh(logits / 2)) if label else np.exp(-np.logaddexp(0.0, -logits))
    return loss, (p - label) / logits.size


def discriminator_loss(real_logits, fake_logits):
    real, grad_real = _cross_entropy(real_logits, 1)
    fake, grad_fake = _cross_entropy(fake_logits, 0)
    return real + fake, grad_real, grad_fake


def generator_loss(fake_logits, kind):
    if kind not in ("minimax", "non_saturating"):
        raise ValueError("unknown kind")
    loss, grad = _cross_entropy(fake_logits, 1 if kind == "non_saturating" else 0)
    return (loss, grad) if kind == "non_saturating" else (-loss, -grad)
