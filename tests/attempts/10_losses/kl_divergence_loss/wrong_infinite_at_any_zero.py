"""Your divergence is infinite as soon as q has a zero. If p is 0 there as well, the outcome never occurs
and costs nothing."""

_kl = kl


def kl(p, q):
    _check(p, q)
    seen = p > 0
    if np.any(q == 0):
        return float("inf")
    return float(np.sum(p[seen] * (np.log(p[seen]) - np.log(q[seen]))))


def js(p, q):
    _check(p, q)
    middle = (p + q) / 2
    return (_kl(p, middle) + _kl(q, middle)) / 2
