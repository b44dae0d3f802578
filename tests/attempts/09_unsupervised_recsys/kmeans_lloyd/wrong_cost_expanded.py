"""Your cost is the sum of x^2 - 2xc + c^2. Far from the origin that subtracts huge numbers that are almost
equal, and no digit of the cost is left: subtract the centre from each point first, then square."""


def _cost(X, centres, labels):
    nearest = centres[labels]
    return float(np.sum(X**2) - 2 * np.sum(X * nearest) + np.sum(nearest**2))
