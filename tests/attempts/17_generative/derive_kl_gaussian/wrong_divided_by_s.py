"""Your exponent divides the squared deviation by 2 s. It is divided by 2 s**2, twice the variance."""


def log_ratio():
    return [
        "log(exp(-(x - m)**2 / (2 * s)) / (s * sqrt(2 * pi))) - log(exp(-x**2 / 2) / sqrt(2 * pi))",
        "-(x - m)**2 / (2 * s) - log(s) + x**2 / 2 + 0",
        "x**2 / 2 - (x - m)**2 / (2 * s) - log(s)",
    ]
