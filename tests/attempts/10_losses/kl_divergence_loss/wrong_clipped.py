"""Your divergence clips probabilities from below. An outcome that q calls impossible then costs what the
bound says, where the answer is infinite; and what is possible, but rarer than the bound, costs too
little."""

_kl = kl


def kl(p, q):
    _check(p, q)
    p_safe, q_safe = np.maximum(p, 1e-12), np.maximum(q, 1e-12)
    return float(np.sum(p * np.log(p_safe / q_safe)))


def js(p, q):
    _check(p, q)
    middle = (p + q) / 2
    return (_kl(p, middle) + _kl(q, middle)) / 2
