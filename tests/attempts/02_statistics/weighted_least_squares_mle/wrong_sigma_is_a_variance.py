"""You read sigma as a variance. It is a standard deviation: the square in the exponent is divided by sigma
squared."""

_nll = gaussian_nll


def gaussian_nll(beta, X, y, sigmas):
    return _nll(beta, X, y, np.sign(sigmas) * np.sqrt(np.abs(sigmas)))
