"""Your likelihood gives a 1 the probability 1 - p. The power of p is y, that of 1 - p is 1 - y."""


def log_loss():
    return [
        "-log(p1**(1 - y1) * (1 - p1)**y1 * p2**(1 - y2) * (1 - p2)**y2)",
        "-((1 - y1)*log(p1) + y1*log(1 - p1)) - ((1 - y2)*log(p2) + y2*log(1 - p2))",
        "log(1 + exp(-z1)) + y1*z1 + log(1 + exp(-z2)) + y2*z2",
        "log(1 + exp(z1)) - z1 + y1*z1 + log(1 + exp(z2)) - z2 + y2*z2",
    ]
