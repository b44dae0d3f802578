"""Your urn probability is a float. All numbers involved are whole, so the exact fraction is to be had:
divide with Fraction, not with a slash between ints."""

_exact = urn_probability


def urn_probability(urn, want, replace=True):
    return float(_exact(urn, want, replace))
