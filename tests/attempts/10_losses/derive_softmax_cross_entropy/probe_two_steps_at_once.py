"""None: right until a slip in the last line, which is no known mistake."""


def gradient():
    return [
        "-y0 / p0 * (p0 * (1 - p0)) - y1 / p1 * (-p1 * p0) - y2 / p2 * (-p2 * p0)",
        "-y0 * (1 - p0) + (y1 + y2) * p0",
        "-y0 * (1 - p0) + (1 - y0) * p0",
        "p0 - 2 * y0",
    ]
