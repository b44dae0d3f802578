"""You multiply the noise by log_var itself. It is a logarithm, of any sign: the standard deviation is
exp(log_var / 2)."""


def draw_codes(mu, log_var, rng):
    eps = rng.standard_normal(mu.shape)
    return mu + log_var * eps, eps
