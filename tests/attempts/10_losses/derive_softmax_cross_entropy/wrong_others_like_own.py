"""Your gradient uses p_j (1 - p_j) for every class. That is the derivative by the class's own logit; with
respect to z0 the other probabilities change by -p_j p0."""


def gradient():
    return [
        "-y0 / p0 * p0 * (1 - p0) - y1 / p1 * p1 * (1 - p1) - y2 / p2 * p2 * (1 - p2)",
        "-y0 * (1 - p0) - y1 * (1 - p1) - y2 * (1 - p2)",
        "-y0 * (1 - p0) - (y1 + y2) + y1 * p1 + y2 * p2",
        "p0 - y0",
    ]
