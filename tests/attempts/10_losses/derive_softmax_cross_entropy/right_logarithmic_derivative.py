"""By p * (log p)', in few lines, with different bracketing."""


def own_probability():
    return ["exp(z0) / s * (1 - exp(z0) / s)", "p0 * (1 - exp(z0) / s)", "p0 * (1 - p0)"]


def other_probability():
    return ("exp(z1) / s * (0 - exp(z0) / s)", "p1 * (0 - exp(z0) / s)", "-p0 * p1")


def gradient():
    return [
        "-(y0 / p0) * (p0 - p0 * p0) + (y1 / p1) * p1 * p0 + (y2 / p2) * p2 * p0",
        "-y0 + y0 * p0 + (y1 + y2) * p0",
        "-y0 + y0 * p0 + (1 - y0) * p0",
        "-y0 + p0",
    ]
