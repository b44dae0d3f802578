"""Your logarithm of the densities has lost the minus of the exponents. The logarithm of exp(-a) is -a."""


def log_ratio():
    return [
        "log(exp(-(x - m)**2 / (2 * s**2)) / (s * sqrt(2 * pi))) - log(exp(-x**2 / 2) / sqrt(2 * pi))",
        "(x - m)**2 / (2 * s**2) - log(s) - x**2 / 2 + 0",
        "(x - m)**2 / (2 * s**2) - x**2 / 2 - log(s)",
    ]
