"""None: right; the draws are mirrored, which changes nothing about their distribution."""


def draw_codes(mu, log_var, rng):
    eps = -rng.standard_normal(mu.shape)
    return mu + np.exp(0.5 * log_var) * eps, eps
