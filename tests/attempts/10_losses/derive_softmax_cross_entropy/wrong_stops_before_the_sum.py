"""Your gradient is right, but it stops with all three targets in it. They sum to 1, and that leaves p0 and
y0 alone."""


def gradient():
    return [
        "-y0 / p0 * p0 * (1 - p0) - y1 / p1 * (-p1 * p0) - y2 / p2 * (-p2 * p0)",
        "-y0 * (1 - p0) + y1 * p0 + y2 * p0",
        "-y0 + p0 * y0 + p0 * y1 + p0 * y2",
        "p0 * (y0 + y1 + y2) - y0",
    ]
