"""You return prior times likelihood. That is right up to a factor, which is the same for all: divide by the
sum, so that the probabilities add up to 1."""

_right = posterior


def posterior(prior, likelihood):
    _right(prior, likelihood)
    return prior * likelihood
