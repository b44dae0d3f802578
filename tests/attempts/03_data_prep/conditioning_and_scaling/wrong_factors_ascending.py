"""Your factors begin with the smallest curvature. The largest comes first."""

_factors = step_factors


def step_factors(X, lr):
    factors = _factors(X, lr)
    return factors[::-1]
