"""One outcome at a time."""

import math


def _valid(p):
    p = [float(x) for x in p]
    if any(x < 0 for x in p) or abs(sum(p) - 1) > 1e-5:
        raise ValueError("no distribution")
    return p


def kl(p, q):
    if len(p) != len(q):
        raise ValueError("lengths")
    total = 0.0
    for a, b in zip(_valid(p), _valid(q)):
        if a == 0:
            continue
        if b == 0:
            return math.inf
        total += a * math.log(a / b)
    return total


def js(p, q):
    if len(p) != len(q):
        raise ValueError("lengths")
    m = [(a + b) / 2 for a, b in zip(_valid(p), _valid(q))]
    return 0.5 * kl(p, m) + 0.5 * kl(q, m)


def kl_from_logits(p, logits):
    if p.shape != logits.shape:
        raise ValueError("shapes")
    n, loss, grad = len(p), 0.0, np.zeros(p.shape)
    for i in range(n):
        targets, z = _valid(p[i]), logits[i].tolist()
        top = max(z)
        log_sum = top + math.log(sum(math.exp(v - top) for v in z))
        for k, (a, v) in enumerate(zip(targets, z)):
            if a > 0:
                loss += a * (math.log(a) - (v - log_sum))
            grad[i, k] = (math.exp(v - log_sum) - a) / n
    return loss / n, grad
