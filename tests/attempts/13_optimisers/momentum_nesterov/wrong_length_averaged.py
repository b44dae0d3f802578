"""Your step length is that of a moving average, which never exceeds lr. Here the velocity is a sum, so
steps become longer than lr."""


def step_length(lr, beta, k=None):
    if not 0 <= beta < 1:
        raise ValueError("beta")
    return lr if k is None else lr * (1 - beta**k)
