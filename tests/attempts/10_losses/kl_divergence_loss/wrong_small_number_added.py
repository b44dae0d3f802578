"""Your divergence adds a small number to all probabilities before the logarithm. What should be infinite
becomes a number that you have chosen yourself, and everything else is slightly off."""

_kl = kl


def kl(p, q):
    _check(p, q)
    return float(np.sum(p * np.log((p + 1e-9) / (q + 1e-9))))


def js(p, q):
    _check(p, q)
    middle = (p + q) / 2
    return (_kl(p, middle) + _kl(q, middle)) / 2
