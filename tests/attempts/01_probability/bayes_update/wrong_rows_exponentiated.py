"""You turn each row into probabilities before you multiply. A row of logarithms near -1000 is 0 throughout as
floats, and looks impossible: stay in logarithms, and subtract the largest at the end."""

_right = sequential_posterior


def sequential_posterior(prior, loglik):
    _right(prior, loglik)
    weights = prior / prior.sum()
    for row in loglik:
        weights = posterior(weights, np.exp(row))
    return weights
