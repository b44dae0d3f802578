"""You return logarithms of probabilities. Exponentiate at the end."""

_right = sequential_posterior


def sequential_posterior(prior, loglik):
    return _log(_right(prior, loglik))
