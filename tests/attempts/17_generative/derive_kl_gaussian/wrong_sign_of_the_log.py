"""Your log(s) has the wrong sign. The s stands below the fraction bar of q, so its logarithm is
subtracted."""


def log_ratio():
    return [
        "log(exp(-(x - m)**2 / (2 * s**2)) / (s * sqrt(2 * pi))) - log(exp(-x**2 / 2) / sqrt(2 * pi))",
        "-(x - m)**2 / (2 * s**2) + log(s) + x**2 / 2 + 0",
        "x**2 / 2 - (x - m)**2 / (2 * s**2) + log(s)",
    ]
