"""You begin with the logarithms taken already. The first line has both densities as they are given, with exp
and pi."""


def log_ratio():
    return [
        "-(x - m)**2 / (2 * s**2) - log(s) + x**2 / 2",
        "x**2 / 2 - log(s) - (x - m)**2 / (2 * s**2)",
        "x**2 / 2 - (x - m)**2 / (2 * s**2) - log(s)",
    ]
