"""You let the values below the threshold take part: a 0 among them, whose logarithm is minus infinity,
decides everything. Only the k + 1 largest count."""

_hill = hill_exponent


def hill_exponent(values, k):
    right = _hill(values, k)
    top = np.sort(values)[::-1].astype(float)
    if top[-1] == 0:
        return math.nan
    return right
