"""Your discriminator learns to call the generated samples real. Its logit should rise at real samples and
fall at generated ones."""


def discriminator_step(d, g, real, noise, lr):
    fake = g[0] + g[1] * noise
    grad = -_sigmoid(-_logits(d, real)) @ _features(real) / len(real)
    grad += _sigmoid(_logits(d, fake)) @ _features(fake) / len(fake)
    return d + lr * grad
