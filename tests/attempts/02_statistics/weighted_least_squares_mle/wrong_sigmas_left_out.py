"""Your likelihood leaves out log sigma. All constants are asked for, and it is one only as long as sigma is
given: without it, an enormous sigma would explain any data."""

_nll = gaussian_nll


def gaussian_nll(beta, X, y, sigmas):
    return _nll(beta, X, y, sigmas) - float(np.sum(np.log(sigmas)))
