"""Your n is a whole number, but a float, as np.ceil returns it. It is a count: convert it to int."""

_right = draws_needed


def draws_needed(skew, limit):
    return float(_right(skew, limit))
