"""You return the log-likelihood. Its negative is asked for, which is to be minimised."""

_nll = gaussian_nll


def gaussian_nll(beta, X, y, sigmas):
    return -_nll(beta, X, y, sigmas)
