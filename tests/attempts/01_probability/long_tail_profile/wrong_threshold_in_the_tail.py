"""You measure from the k-th largest value, which belongs to the tail itself. The threshold is the next one,
X_(k+1)."""

_hill = hill_exponent


def hill_exponent(values, k):
    _hill(values, k)
    top = np.sort(values)[::-1].astype(float)
    total = np.sum(np.log(top[:k]) - np.log(top[k - 1]))
    return float(k / total) if total else math.inf
