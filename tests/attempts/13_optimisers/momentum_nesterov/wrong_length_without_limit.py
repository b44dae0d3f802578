"""Your length ignores k: the limit lr / (1 - beta) is reached only after about 1 / (1 - beta) steps. Sum
the first k terms of the series."""


def step_length(lr, beta, k=None):
    if not 0 <= beta < 1:
        raise ValueError("beta")
    return lr / (1 - beta)
