"""Your posterior is the likelihood, normalised. What was known before counts as well: multiply by the prior
first."""

_right = posterior


def posterior(prior, likelihood):
    _right(prior, likelihood)
    return _right(np.ones(len(prior)), likelihood)
