"""You write the squared distance as x^2 - 2xc + c^2. Far from the origin that subtracts huge numbers that are
almost equal, and no digit of the distance is left: subtract first, then square."""


def assign(X, centres):
    squared = (X**2).sum(axis=1)[:, None] - 2 * X @ centres.T + (centres**2).sum(axis=1)
    return np.argmin(squared, axis=1)
