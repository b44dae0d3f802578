"""None: real samples count as real with 0.9 only."""


def discriminator_step(d, g, real, noise, lr):
    fake = g[0] + g[1] * noise
    grad = (_sigmoid(_logits(d, real)) - 0.9) @ _features(real) / len(real)
    grad += _sigmoid(_logits(d, fake)) @ _features(fake) / len(fake)
    return d - lr * grad
