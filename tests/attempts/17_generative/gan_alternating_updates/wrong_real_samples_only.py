"""Your discriminator's loss has no term for the generated samples. Without it, to call everything real is
best."""


def discriminator_step(d, g, real, noise, lr):
    grad = -_sigmoid(-_logits(d, real)) @ _features(real) / len(real)
    return d - lr * grad
