"""You return variance and squared bias, in that order. The squared bias comes first."""

_right = bias_and_variance


def bias_and_variance(fit_sets, Q, truth, k):
    return _right(fit_sets, Q, truth, k)[::-1]
