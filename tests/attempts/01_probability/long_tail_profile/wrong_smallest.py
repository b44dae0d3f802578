"""You add up the smallest values. The largest are asked for: sort in descending order, or take from the
end."""

_share = share_of_top


def share_of_top(values, fraction):
    _share(values, fraction)
    n = len(values)
    return float(np.sort(values)[: math.ceil(fraction * n)].sum() / values.sum())
