"""Your first line of the gradient has the probabilities cancelled already. The task is to show the chain
rule: for each class, -y_j / p_j times the derivative of p_j."""


def gradient():
    return [
        "-y0 * (1 - p0) + y1 * p0 + y2 * p0",
        "-y0 + y0 * p0 + y1 * p0 + y2 * p0",
        "p0 * (y0 + y1 + y2) - y0",
        "p0 - y0",
    ]
