"""Your gain for numbers is the drop of the sum of squared errors. It chooses the same split, but grows with
the number of rows: the variance divides by it."""

_plain = _gains_of_all_cuts


def _gains_of_all_cuts(summed, criterion):
    return _plain(summed, criterion) * (len(summed) if criterion == "mse" else 1)
