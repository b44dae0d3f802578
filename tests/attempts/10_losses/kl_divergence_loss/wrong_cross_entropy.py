"""Your divergence is the cross-entropy. It still contains the entropy of p, and so need not be 0 where both
distributions are equal."""

_kl = kl


def kl(p, q):
    _check(p, q)
    seen = p > 0
    if np.any(q[seen] == 0):
        return float("inf")
    return float(np.sum(p[seen] * -np.log(q[seen])))


def js(p, q):
    _check(p, q)
    middle = (p + q) / 2
    return (_kl(p, middle) + _kl(q, middle)) / 2
