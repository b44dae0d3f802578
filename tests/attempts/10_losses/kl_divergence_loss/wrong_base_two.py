"""Your divergence is in bits, with logarithms to the base 2. Natural ones are asked for."""

_kl = kl


def kl(p, q):
    _check(p, q)
    seen = p > 0
    if np.any(q[seen] == 0):
        return float("inf")
    return float(np.sum(p[seen] * (np.log2(p[seen]) - np.log2(q[seen]))))


def js(p, q):
    _check(p, q)
    middle = (p + q) / 2
    return (_kl(p, middle) + _kl(q, middle)) / 2
