"""Your length ignores k: the first step is only lr long, and from there the steps grow towards the limit lr /
(1 - beta). Sum the first k terms of the series."""


def step_length(lr, beta, k=None):
    if not 0 <= beta < 1:
        raise ValueError("beta")
    return lr / (1 - beta)
