"""Your length is the way from the start, the sum of all steps so far. One step is asked for."""


def step_length(lr, beta, k=None):
    if not 0 <= beta < 1:
        raise ValueError("beta")
    if k is None:
        return lr / (1 - beta)
    return sum(lr * (1 - beta**j) / (1 - beta) for j in range(1, k + 1))
