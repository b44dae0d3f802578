"""You take the halfwidth for the whole width, and so ask for four times as many measurements as are
needed."""

_right = n_for_halfwidth


def n_for_halfwidth(sigma, halfwidth, level=0.95):
    return _right(sigma, halfwidth / 2, level)
