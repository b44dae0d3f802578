"""You average the logarithms of the values themselves. They have to be measured from the threshold: divide
by X_(k+1) first, or the unit decides."""

_hill = hill_exponent


def hill_exponent(values, k):
    _hill(values, k)
    top = np.sort(values)[::-1].astype(float)
    return float(1 / np.mean(np.log(top[:k])))
