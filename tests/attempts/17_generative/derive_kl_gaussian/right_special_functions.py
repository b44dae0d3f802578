"""With expm1 for the last step, and the variance kept as a name for a while."""


def log_ratio():
    return [
        "log(exp(-(x - m)**2 / (2 * s**2)) / (s * sqrt(2 * pi)) * sqrt(2 * pi) / exp(-x**2 / 2))",
        "-(x - m)**2 / (2 * V) - log(s) + x**2 / 2",
        "0.5 * x**2 - 0.5 * (x - m)**2 / s**2 - log(s)",
    ]


def divergence():
    return [
        "M2 / 2 - V / (2 * s**2) - log(s)",
        "M2 / 2 - 1 / 2 - v / 2",
        "(m**2 + s**2) / 2 - 1 / 2 - log(s)",
    ]


def slope():
    return [
        "(s - s**-1) * s * 0.5",
        "(V - 1) / 2",
        "expm1(v) / 2",
    ]
