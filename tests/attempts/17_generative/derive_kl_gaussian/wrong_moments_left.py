"""Your last line still has the names of the moments in it. Put in what they are, in m and s."""


def divergence():
    return [
        "M2 / 2 - V / (2 * s**2) - log(s)",
        "(M2 - V / s**2) / 2 - log(s)",
        "(M2 - 1) / 2 - log(s)",
    ]
