"""Your noise has the power 0.75 whatever was asked for. That is the default; take the argument."""

_right = noise_probabilities


def noise_probabilities(counts, power=0.75):
    return _right(counts)
