"""You add up the first values as they stand. The largest are asked for: sort first."""

_share = share_of_top


def share_of_top(values, fraction):
    _share(values, fraction)
    n = len(values)
    return float(values[: math.ceil(fraction * n)].sum() / values.sum())
