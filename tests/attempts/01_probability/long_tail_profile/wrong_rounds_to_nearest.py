"""You round the number of the largest to the nearest whole number. It is rounded up."""

_share = share_of_top


def share_of_top(values, fraction):
    _share(values, fraction)
    n = len(values)
    return float(np.sort(values)[::-1][: round(fraction * n)].sum() / values.sum())
