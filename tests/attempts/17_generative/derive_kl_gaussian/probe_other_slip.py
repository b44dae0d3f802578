"""None: right until a slip in the last line, which is no known mistake."""


def divergence():
    return [
        "M2 / 2 - V / (2 * s**2) - log(s)",
        "(m**2 + s**2) / 2 - 1 / 2 - log(s)",
        "(m + s**2 - 1) / 2 - log(s)",
    ]
