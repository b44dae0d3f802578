"""Your last line of the log ratio still has the root of 2 pi in it. It stands once with each sign, and
cancels."""


def log_ratio():
    return [
        "log(exp(-(x - m)**2 / (2 * s**2)) / (s * sqrt(2 * pi))) - log(exp(-x**2 / 2) / sqrt(2 * pi))",
        "-(x - m)**2 / (2 * s**2) - log(s * sqrt(2 * pi)) - log(exp(-x**2 / 2) / sqrt(2 * pi))",
        "-(x - m)**2 / (2 * s**2) - log(s) - log(sqrt(2 * pi)) + x**2 / 2 + log(sqrt(2 * pi))",
    ]
