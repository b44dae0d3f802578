"""Your answers match taking off the mean."""


def shift(x):
    if len(x) == 0:
        raise ValueError("none")
    return x - x.mean()
