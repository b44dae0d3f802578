"""From the logarithms of the densities, by symmetry built from text."""


def both(term):
    return " + ".join(term.replace("?", i) for i in "12")


def equal_noise():
    return [
        both("(y? - m?)**2 / (2 * s**2) + log(2 * pi * s**2) / 2"),
        both("(y? - m?)**2 / s**2"),
        both("(y? - m?)**2"),
    ]


def unequal_noise():
    return [
        both(t)
        for t in (
            "log(2 * pi * s?**2) / 2 + (y? - m?)**2 / (2 * s?**2)",
            "(y? - m?)**2 / (2 * s?**2)",
            "(y? - m?)**2 * s?**(-2)",
        )
    ]


def log_loss():
    return [
        both("log(p?) * (-y?) + log(1 - p?) * (y? - 1)"),
        both("y? * log(1 / p?) + (1 - y?) * log(1 / (1 - p?))"),
        both("y? * log(1 + exp(-z?)) + (1 - y?) * log(1 + exp(z?))"),
        both("log(1 + exp(z?)) + y? * log((1 + exp(-z?)) / (1 + exp(z?)))"),
        both("log(1 + exp(z?)) + y? * log(exp(-z?))"),
        both("log1p(exp(z?)) - y? * z?"),
    ]
