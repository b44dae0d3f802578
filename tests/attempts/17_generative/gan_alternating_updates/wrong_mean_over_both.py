"""Your discriminator's loss is a mean over all samples, real and generated together. It is the sum of two
means."""


def discriminator_step(d, g, real, noise, lr):
    fake = g[0] + g[1] * noise
    grad = -_sigmoid(-_logits(d, real)) @ _features(real) / (2 * len(real))
    grad += _sigmoid(_logits(d, fake)) @ _features(fake) / (2 * len(fake))
    return d - lr * grad
