"""You round the number of the largest down. It is rounded up, so that a small fraction still holds one."""

_share = share_of_top


def share_of_top(values, fraction):
    _share(values, fraction)
    n = len(values)
    return float(np.sort(values)[::-1][: int(fraction * n)].sum() / values.sum())
