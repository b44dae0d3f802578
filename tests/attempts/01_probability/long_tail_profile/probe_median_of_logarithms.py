"""None: the median of the logarithms instead of their mean."""

_hill = hill_exponent


def hill_exponent(values, k):
    _hill(values, k)
    top = np.sort(values)[::-1].astype(float)
    return float(math.log(2) / max(np.median(np.log(top[:k]) - np.log(top[k])), 1e-12))
