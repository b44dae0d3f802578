"""You multiply by the prior for every observation. It enters once; from then on the posterior of one
observation is the prior of the next."""

_right = sequential_posterior


def sequential_posterior(prior, loglik):
    _right(prior, loglik)
    return _normalised((_log(prior) + loglik).sum(axis=0)) if len(loglik) else _right(prior, loglik)
