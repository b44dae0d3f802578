"""You multiply the probabilities of all observations. After some hundreds the product is 0 in floats, and 0 /
0 is nan: add logarithms, and subtract the largest before you exponentiate."""

_right = sequential_posterior


def sequential_posterior(prior, loglik):
    _right(prior, loglik)
    with np.errstate(over="ignore", invalid="ignore", divide="ignore"):
        weights = prior * np.exp(loglik.sum(axis=0))
        return weights / weights.sum()
