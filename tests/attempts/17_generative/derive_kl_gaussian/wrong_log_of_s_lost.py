"""Your log ratio has lost log(s). The roots of 2 pi cancel, the s in front of one of them does not."""


def log_ratio():
    return [
        "log(exp(-(x - m)**2 / (2 * s**2)) / (s * sqrt(2 * pi))) - log(exp(-x**2 / 2) / sqrt(2 * pi))",
        "-(x - m)**2 / (2 * s**2) + x**2 / 2 - log(s) + log(s)",
        "x**2 / 2 - (x - m)**2 / (2 * s**2)",
    ]
