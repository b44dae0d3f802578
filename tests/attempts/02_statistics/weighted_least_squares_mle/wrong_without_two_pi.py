"""Your likelihood leaves out the constant of the normal density, log(2 pi) / 2 for each row. It moves no
minimum, but it is asked for."""

_nll = gaussian_nll


def gaussian_nll(beta, X, y, sigmas):
    return _nll(beta, X, y, sigmas) - len(y) * 0.5 * math.log(2 * math.pi)
