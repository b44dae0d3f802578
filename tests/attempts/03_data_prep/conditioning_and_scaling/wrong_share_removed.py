"""Your factors are what a step takes away, lr times the curvature. What is left is 1 minus that."""

_factors = step_factors


def step_factors(X, lr):
    factors = _factors(X, lr)
    return 1.0 - factors
