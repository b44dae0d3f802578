"""Your factors are squared. Those are the factors of the loss; the distance is multiplied by the factor
itself."""

_factors = step_factors


def step_factors(X, lr):
    factors = _factors(X, lr)
    return factors**2
