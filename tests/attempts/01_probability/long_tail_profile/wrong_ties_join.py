"""You add up all values that are at least as large as the last one taken. Where several are equal to it,
these are too many: exactly k count."""

_share = share_of_top


def share_of_top(values, fraction):
    _share(values, fraction)
    n = len(values)
    smallest = np.sort(values)[::-1][math.ceil(fraction * n) - 1]
    return float(values[values >= smallest].sum() / values.sum())
