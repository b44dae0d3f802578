"""Your divergence has its arguments exchanged: it is KL(q || p). The expectation is taken under p, the
first one, and the two directions differ."""

_kl = kl


def kl(p, q):
    _check(p, q)
    p, q = q, p
    seen = p > 0
    if np.any(q[seen] == 0):
        return float("inf")
    return float(np.sum(p[seen] * (np.log(p[seen]) - np.log(q[seen]))))


def js(p, q):
    _check(p, q)
    middle = (p + q) / 2
    return (_kl(p, middle) + _kl(q, middle)) / 2
