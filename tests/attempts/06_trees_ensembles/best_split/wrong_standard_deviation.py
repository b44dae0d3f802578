"""Your impurity of numbers is the standard deviation. The task takes the variance, whose weighted mean over
the sides is the mean squared error of predicting each side by its mean."""

_plain = _gains_of_all_cuts


def _gains_of_all_cuts(summed, criterion):
    if criterion != "mse":
        return _plain(summed, criterion)
    n = len(summed)
    sides = np.array([i * summed[:i].std() + (n - i) * summed[i:].std() for i in range(1, n)])
    return summed.std() - sides / n
