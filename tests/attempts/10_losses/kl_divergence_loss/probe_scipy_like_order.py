"""Like wrong_arguments_exchanged: the terms of relative entropy with q first."""

_kl = kl


def kl(p, q):
    _check(p, q)
    if np.any((q > 0) & (p == 0)):
        return np.inf
    kept = q > 0
    return np.sum(q[kept] * np.log(q[kept] / p[kept]))


def js(p, q):
    _check(p, q)
    middle = (p + q) / 2
    return (_kl(p, middle) + _kl(q, middle)) / 2
