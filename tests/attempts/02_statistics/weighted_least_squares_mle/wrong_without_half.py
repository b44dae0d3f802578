"""Your squares have no factor 1/2. The exponent of the normal density is -z**2 / 2."""

_nll = gaussian_nll


def gaussian_nll(beta, X, y, sigmas):
    value = _nll(beta, X, y, sigmas)
    return value + float(0.5 * np.sum(((y - X @ beta) / sigmas) ** 2))
