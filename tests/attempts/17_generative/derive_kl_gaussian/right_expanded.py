"""With the squares multiplied out, and more lines than needed."""


def log_ratio():
    q = "exp(-(x - m)**2 / (2 * s**2)) / (s * sqrt(2 * pi))"
    p = "exp(-x**2 / 2) / sqrt(2 * pi)"
    return (
        f"log({q}) - log({p})",
        "-(x - m)**2 / (2 * s**2) - log(s * sqrt(2 * pi)) + x**2 / 2 + log(sqrt(2 * pi))",
        "-(x**2 - 2 * x * m + m**2) / (2 * s**2) - log(s) + x**2 / 2",
        "x**2 * (1 - 1 / s**2) / 2 + x * m / s**2 - m**2 / (2 * s**2) - log(s)",
    )


def divergence():
    return (
        "M2 / 2 - log(s) - V / (s**2 + s**2)",
        "(V + m**2) / 2 - log(s) - V / (2 * s**2)",
        "(s**2 + m**2) / 2 - log(s) - 0.5",
        "(s**2 + m**2 - 1) / 2 + log(1 / s)",
        "m**2 / 2 + (s**2 - 1) / 2 - log(s)",
    )


def slope():
    return (
        "-(1 / s - s) * s / 2",
        "-(1 - s * s) / 2",
        "-(1 - exp(v / 2) * exp(v / 2)) / 2",
        "-(1 - exp(v)) / 2",
    )
