"""You look at the smallest values. The tail is made of the largest: sort in descending order."""

_hill = hill_exponent


def hill_exponent(values, k):
    _hill(values, k)
    low = np.sort(values)[: k + 1].astype(float)
    with np.errstate(all="ignore"):
        return float(k / np.sum(np.log(low[k]) - np.log(low[:k])))
