"""You average the log-likelihoods. Then a thousand observations weigh as much as one: independent
observations multiply, so their logarithms add up."""

_right = sequential_posterior


def sequential_posterior(prior, loglik):
    _right(prior, loglik)
    return _normalised(_log(prior) + loglik.mean(axis=0)) if len(loglik) else _right(prior, loglik)
