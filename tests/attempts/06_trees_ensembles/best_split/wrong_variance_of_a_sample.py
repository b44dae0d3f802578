"""Your variance divides by the number of rows less one. Then the sides do not add up to the whole, a side
with one row has none at all, and the gain can be negative: divide by the number."""

_plain = _gains_of_all_cuts


def _spread(y):
    return np.var(y, ddof=1) if len(y) > 1 else 0.0


def _gains_of_all_cuts(summed, criterion):
    if criterion != "mse":
        return _plain(summed, criterion)
    n = len(summed)
    sides = np.array([i * _spread(summed[:i]) + (n - i) * _spread(summed[i:]) for i in range(1, n)])
    return _spread(summed) - sides / n
