"""Like wrong_log_of_the_variance: with names for the parts, joined at the end."""


def divergence():
    log_variance = "log(s**2)"
    middle = "(m**2 + s**2) / 2 - 1 / 2 - log(s)"
    return ["M2 / 2 - V / (2 * s**2) - log(s)", middle, f"(m**2 + s**2 - 1) / 2 - {log_variance}"]
