"""Your terms multiply y_j by the derivative of p_j, as if the loss were minus the sum of y_j p_j. The
derivative of log p_j is 1 / p_j times that, and it is this factor that cancels."""


def gradient():
    return [
        "-y0 * p0 * (1 - p0) - y1 * (-p1 * p0) - y2 * (-p2 * p0)",
        "-y0 * p0 + y0 * p0**2 + y1 * p1 * p0 + y2 * p2 * p0",
        "p0 * (y0 * p0 + y1 * p1 + y2 * p2 - y0)",
        "p0 - y0",
    ]
