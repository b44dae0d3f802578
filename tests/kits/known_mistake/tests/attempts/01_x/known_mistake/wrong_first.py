"""Your answers match taking off the first entry: the smallest may stand anywhere."""


def shift(x):
    if len(x) == 0:
        raise ValueError("none")
    return x - x[0]
