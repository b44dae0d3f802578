"""You compute the product of all the probabilities. Where they are many or tiny it is 0 in floats, and 0 / 0
is nan: keep to the sum of their logarithms, and subtract the largest before you exponentiate."""

_right = sequential_posterior


def sequential_posterior(prior, loglik):
    _right(prior, loglik)
    with np.errstate(over="ignore", invalid="ignore", divide="ignore"):
        weights = prior * np.exp(loglik.sum(axis=0))
        return weights / weights.sum()
