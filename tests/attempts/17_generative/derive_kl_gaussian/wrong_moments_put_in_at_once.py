"""You begin with the moments put in. The first line is the mean taken term by term, with the names M2
and V."""


def divergence():
    return [
        "(m**2 + s**2) / 2 - s**2 / (2 * s**2) - log(s)",
        "(m**2 + s**2) / 2 - 1 / 2 - log(s)",
        "(m**2 + s**2 - 1) / 2 - log(s)",
    ]
