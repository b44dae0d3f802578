"""You start from the same prior at every observation, so only the last one counts. Carry the posterior
over."""

_right = sequential_posterior


def sequential_posterior(prior, loglik):
    return _right(prior, loglik[-1:]) if len(loglik) else _right(prior, loglik)
