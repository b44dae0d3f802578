"""You average over the rows. The logarithm of a product of densities is the sum of their logarithms."""

_nll = gaussian_nll


def gaussian_nll(beta, X, y, sigmas):
    return _nll(beta, X, y, sigmas) / len(y)
