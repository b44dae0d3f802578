"""You multiply the weights by the spread of y and divide by that of the feature. It is the other way round:
one standard deviation of x moves y by the weight times that, to be measured in standard deviations of y."""

_right = standardised_coefs


def standardised_coefs(X, y):
    return _right(X, y) * (y.std() / np.where(np.ptp(X, axis=0) > 0, X.std(axis=0), 1.0)) ** 2
