"""Your factors are a_t and 1 - a_t without a root. Those are variances; samples are multiplied by their
roots."""


def add_noise(x0, t, eps, betas):
    kept, _, _ = _schedule(t, betas, x0.ndim)
    return kept * x0 + (1 - kept) * eps
