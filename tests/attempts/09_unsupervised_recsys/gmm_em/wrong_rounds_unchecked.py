"""You take a negative number of rounds for none. Refuse it."""

_em = em


def em(X, weights, means, covs, rounds, reg=1e-6):
    return _em(X, weights, means, covs, max(0, rounds), reg)
