"""Your ratio is upside down: log(p / q). The divergence of q from p has q above, and the mean is taken under
q."""


def log_ratio():
    return [
        "log(exp(-x**2 / 2) / sqrt(2 * pi)) - log(exp(-(x - m)**2 / (2 * s**2)) / (s * sqrt(2 * pi)))",
        "-x**2 / 2 + (x - m)**2 / (2 * s**2) + log(s) + 0",
        "(x - m)**2 / (2 * s**2) - x**2 / 2 + log(s)",
    ]
