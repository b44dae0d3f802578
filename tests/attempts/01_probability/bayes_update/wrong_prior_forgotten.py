"""You add up the log-likelihoods and leave out the prior. With few observations it matters as much as they
do."""

_right = sequential_posterior


def sequential_posterior(prior, loglik):
    _right(prior, loglik)
    return _normalised(loglik.sum(axis=0))
