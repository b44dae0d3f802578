"""You divide by the sum of the likelihoods instead of the sum of prior times likelihood, so your answer does
not add up to 1."""

_right = posterior


def posterior(prior, likelihood):
    _right(prior, likelihood)
    return prior * likelihood / likelihood.sum()
