"""You divide by n in one standard deviation and by n - 1 in the other. Which of them does not matter, as
long as x and y are treated alike."""

_right = standardised_coefs


def standardised_coefs(X, y):
    return _right(X, y) * np.sqrt(len(y) / (len(y) - 1))
