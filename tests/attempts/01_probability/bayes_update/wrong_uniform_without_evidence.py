"""Where nothing explains the data you return equal probabilities, or nan. The data contradict all hypotheses:
say so with a ValueError."""

_right = posterior


def posterior(prior, likelihood):
    if len(prior) == len(likelihood) and not np.any((prior > 0) & (likelihood > 0)):
        return np.full(len(prior), 1 / len(prior))
    return _right(prior, likelihood)
