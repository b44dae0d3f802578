"""You divide values before you take the logarithm. The quotient of a huge and a tiny one is no float; the
difference of their logarithms is."""

_hill = hill_exponent


def hill_exponent(values, k):
    _hill(values, k)
    top = np.sort(values)[::-1].astype(float)
    with np.errstate(over="ignore"):
        return float(1 / np.log(top[:k] / top[k]).mean())
