"""You measure from the smallest value of the sample. The threshold is X_(k+1): below it nothing is
assumed."""

_hill = hill_exponent


def hill_exponent(values, k):
    _hill(values, k)
    top = np.sort(values)[::-1].astype(float)
    low = top[top > 0][-1]
    return float(k / np.sum(np.log(top[:k]) - np.log(low)))
