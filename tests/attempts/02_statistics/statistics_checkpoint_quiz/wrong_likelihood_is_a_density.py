"""You take the likelihood for a density of p, with area 1. It is the probability of the data that were
seen, for every p; it sums to 1 over the data, not over p."""

_right = answers


def answers():
    return _right() | {"likelihood_area": 1}
