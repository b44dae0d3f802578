"""Your divergence has lost the -1/2. The squared deviation, measured in units of the variance, has the mean
1, and half of it is subtracted: so the divergence is 0 where m is 0 and s is 1."""


def divergence():
    return [
        "M2 / 2 - V / (2 * s**2) - log(s)",
        "(m**2 + s**2) / 2 - s**2 / (2 * s**2) - log(s)",
        "(m**2 + s**2) / 2 - log(s)",
    ]
