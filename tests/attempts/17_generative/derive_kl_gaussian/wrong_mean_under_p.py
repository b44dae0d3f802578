"""You take the mean under p, where the mean square is 1 and the squared deviation from m is 1 + m**2. The
divergence of q from p is a mean under q."""


def divergence():
    return [
        "M2 / 2 - V / (2 * s**2) - log(s)",
        "1 / 2 - (1 + m**2) / (2 * s**2) - log(s)",
        "(1 - (1 + m**2) / s**2) / 2 - log(s)",
    ]
