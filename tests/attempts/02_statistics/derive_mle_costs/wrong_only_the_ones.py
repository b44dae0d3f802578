"""Your likelihood has only p**y, which says nothing of a 0. An observation of 0 has probability 1 - p, to
the power of 1 - y."""


def log_loss():
    return [
        "-log(p1**y1 * p2**y2)",
        "-(y1*log(p1)) - y2*log(p2)",
        "y1*log(1 + exp(-z1)) + y2*log(1 + exp(-z2))",
        "y1*(log(1 + exp(z1)) - z1) + y2*(log(1 + exp(z2)) - z2)",
    ]
