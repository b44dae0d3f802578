"""Your lines are equations. Write only the right-hand side of each: the check reads expressions and compares
each with the one before."""


def log_ratio():
    return [
        "L = log(exp(-(x - m)**2 / (2 * s**2)) / (s * sqrt(2 * pi))) - log(exp(-x**2 / 2) / sqrt(2 * pi))",
        "L = -(x - m)**2 / (2 * s**2) - log(s) + x**2 / 2 + 0",
        "L = x**2 / 2 - (x - m)**2 / (2 * s**2) - log(s)",
    ]


def divergence():
    return [
        "D = M2 / 2 - V / (2 * s**2) - log(s)",
        "D = (m**2 + s**2) / 2 - 1 / 2 - log(s)",
        "D = (m**2 + s**2 - 1) / 2 - log(s)",
    ]


def slope():
    return [
        "D' = (s - 1 / s) * (s / 2)",
        "D' = (s**2 - 1) / 2",
        "D' = (exp(v) - 1) / 2",
    ]
