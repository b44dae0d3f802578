"""p0 as 1 / (1 + exp(z1 - z0) + exp(z2 - z0)), and more lines than needed."""


def own_probability():
    return [
        "(exp(z1 - z0) + exp(z2 - z0)) / (1 + exp(z1 - z0) + exp(z2 - z0))**2",
        "(s / exp(z0) - 1) / (s / exp(z0))**2",
        "(1 / p0 - 1) * p0**2",
        "p0 - p0**2",
    ]


def other_probability():
    return [
        "-exp(z0 - z1) / (exp(z0 - z1) + 1 + exp(z2 - z1))**2",
        "-exp(z0 - z1) / (s / exp(z1))**2",
        "-exp(z0 - z1) * p1**2",
        "-(p0 / p1) * p1**2",
        "-p0 * p1",
    ]


def gradient():
    return [
        "-(y0 / p0 * (p0 * (1 - p0)) + y1 / p1 * (-p0 * p1) + y2 / p2 * (-p0 * p2))",
        "-(y0 * (1 - p0) - y1 * p0 - y2 * p0)",
        "-(y0 * (1 - p0) - (y1 + y2) * p0)",
        "-(y0 * (1 - p0) - (1 - y0) * p0)",
        "-(y0 - y0 * p0 - p0 + y0 * p0)",
        "p0 - y0",
    ]
