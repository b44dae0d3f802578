"""Your divergence is the mean over the outcomes. It is a mean already, weighted with p: add the terms
up."""

_kl = kl


def kl(p, q):
    _check(p, q)
    seen = p > 0
    if np.any(q[seen] == 0):
        return float("inf")
    return float(1 / p.size * np.sum(p[seen] * (np.log(p[seen]) - np.log(q[seen]))))


def js(p, q):
    _check(p, q)
    middle = (p + q) / 2
    return (_kl(p, middle) + _kl(q, middle)) / 2
