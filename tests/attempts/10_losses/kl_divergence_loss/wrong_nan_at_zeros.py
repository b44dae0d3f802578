"""Your divergence is nan as soon as p gives an outcome the probability 0, since 0 * log(0) is nan in floating
point. In the limit it is 0: leave out the outcomes that p never shows."""

_kl = kl


def kl(p, q):
    _check(p, q)
    with np.errstate(all="ignore"):
        return float(np.sum(p * np.log(p / q)))


def js(p, q):
    _check(p, q)
    middle = (p + q) / 2
    return (_kl(p, middle) + _kl(q, middle)) / 2
