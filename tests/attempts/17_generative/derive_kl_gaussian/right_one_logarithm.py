"""One logarithm of one quotient, and other brackets throughout."""


def log_ratio():
    return [
        "log((exp(-(x - m)**2 / (2 * s**2)) / (s * sqrt(2 * pi))) / (exp(-x**2 / 2) / sqrt(2 * pi)))",
        "log(exp(x**2 / 2 - (x - m)**2 / (2 * s**2)) / s)",
        "x**2 / 2 - ((x - m) / s)**2 / 2 - log(s)",
    ]


def divergence():
    return [
        "0.5 * (M2 - V / s**2 - 2 * log(s))",
        "0.5 * (m**2 + s**2 - 1 - 2 * log(s))",
        "0.5 * (m**2 + s**2 - 1 - log(s**2))",
    ]


def slope():
    return [
        "s * (s / 2) - (1 / s) * (s / 2)",
        "s**2 / 2 - 1 / 2",
        "exp(v) / 2 - 1 / 2",
    ]
