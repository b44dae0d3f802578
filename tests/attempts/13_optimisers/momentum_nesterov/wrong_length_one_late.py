"""Your steps are counted from 0: you return the length of the step after. At step 1 there is only the first
gradient."""


def step_length(lr, beta, k=None):
    if not 0 <= beta < 1:
        raise ValueError("beta")
    return lr / (1 - beta) if k is None else lr * (1 - beta ** (k + 1)) / (1 - beta)
