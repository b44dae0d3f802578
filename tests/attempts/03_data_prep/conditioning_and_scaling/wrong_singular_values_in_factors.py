"""Your factors have the singular values of X, over sqrt(n), in the place of the curvatures. The curvatures
are the squares of these."""

_factors = step_factors


def step_factors(X, lr):
    _factors(X, lr)
    return 1.0 - lr * np.sqrt(_curvatures(X))
