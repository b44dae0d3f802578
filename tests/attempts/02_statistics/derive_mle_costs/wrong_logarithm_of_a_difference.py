"""Your logarithm of 1 - p is the logarithm of 1 less that of p. A logarithm does not go into a
difference."""


def log_loss():
    return [
        "-log(p1**y1 * (1 - p1)**(1 - y1) * p2**y2 * (1 - p2)**(1 - y2))",
        "-(y1*log(p1) + (1 - y1)*log(1 - p1)) - (y2*log(p2) + (1 - y2)*log(1 - p2))",
        "-(y1*log(p1) - (1 - y1)*log(p1)) - (y2*log(p2) - (1 - y2)*log(p2))",
        "(2*y1 - 1)*log(1 + exp(-z1)) + (2*y2 - 1)*log(1 + exp(-z2))",
    ]
