"""Your step length is lr whatever beta is. That is the first step; each later one also carries what is left
of the velocity."""


def step_length(lr, beta, k=None):
    if not 0 <= beta < 1:
        raise ValueError("beta")
    return lr
