"""Your variance is the mean of the squares minus the squared mean of the targets as they are. For targets
far from zero the two agree in almost all digits, and the gain is noise. Take the mean of all targets off
first."""

_columns, _plain = _columns_to_sum, _gains_of_all_cuts


def _columns_to_sum(y, criterion):
    return y if criterion == "mse" else _columns(y, criterion)


def _gains_of_all_cuts(summed, criterion):
    if criterion != "mse":
        return _plain(summed, criterion)
    n, k = len(summed), np.arange(1, len(summed))
    sums, squares = np.cumsum(summed), np.cumsum(summed**2)
    left = squares[:-1] / k - (sums[:-1] / k) ** 2
    right = (squares[-1] - squares[:-1]) / (n - k) - ((sums[-1] - sums[:-1]) / (n - k)) ** 2
    return squares[-1] / n - (sums[-1] / n) ** 2 - (k * left + (n - k) * right) / n
