"""You start from squared errors of the probabilities. That is no logarithm of a likelihood of 0 and 1: a
Bernoulli observation is 1 with probability p."""


def log_loss():
    return [
        "(y1 - p1)**2 + (y2 - p2)**2",
        "(p1 - y1)**2 + (p2 - y2)**2",
        "(p1 - y1)**2 + (1 / (1 + exp(-z2)) - y2)**2",
        "(1 / (1 + exp(-z1)) - y1)**2 + (1 / (1 + exp(-z2)) - y2)**2",
    ]
