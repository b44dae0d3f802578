"""Your gradient has lost the minus of L = -(y0 log p0 + ...): it is target minus probability, and a descent
along it would raise the loss."""


def gradient():
    return [
        "y0 / p0 * p0 * (1 - p0) + y1 / p1 * (-p1 * p0) + y2 / p2 * (-p2 * p0)",
        "y0 * (1 - p0) - y1 * p0 - y2 * p0",
        "y0 - p0 * (y0 + y1 + y2)",
        "y0 - p0",
    ]
