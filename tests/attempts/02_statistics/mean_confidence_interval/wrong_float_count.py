"""Your number of measurements is a whole number, but a float, as np.ceil returns it. It is a count: convert
it to int."""

_right = n_for_halfwidth


def n_for_halfwidth(sigma, halfwidth, level=0.95):
    return float(_right(sigma, halfwidth, level))
