"""Your divergence adds up the log-ratios without the weights p. It is their mean under p."""

_kl = kl


def kl(p, q):
    _check(p, q)
    seen = p > 0
    if np.any(q[seen] == 0):
        return float("inf")
    return float(np.sum((np.log(p[seen]) - np.log(q[seen]))))


def js(p, q):
    _check(p, q)
    middle = (p + q) / 2
    return (_kl(p, middle) + _kl(q, middle)) / 2
