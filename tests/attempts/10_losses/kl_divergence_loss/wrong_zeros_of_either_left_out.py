"""Your divergence leaves out all outcomes at which either distribution is 0. Where only q is 0, the answer
is infinite: q has called impossible what does occur."""

_kl = kl


def kl(p, q):
    _check(p, q)
    seen = (p > 0) & (q > 0)
    return float(np.sum(p[seen] * np.log(p[seen] / q[seen])))


def js(p, q):
    _check(p, q)
    middle = (p + q) / 2
    return (_kl(p, middle) + _kl(q, middle)) / 2
