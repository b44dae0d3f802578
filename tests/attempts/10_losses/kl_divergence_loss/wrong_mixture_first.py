"""Your Jensen-Shannon divergence takes the expectation under the mixture, KL(m || p). It is p and q that
are compared with the mixture: KL(p || m)."""


def js(p, q):
    _check(p, q)
    middle = (p + q) / 2
    return (kl(middle, p) + kl(middle, q)) / 2
