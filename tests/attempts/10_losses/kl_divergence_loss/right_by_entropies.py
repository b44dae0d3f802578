"""Differences of entropies and cross-entropies."""


def _entropy(p):
    return -np.sum(p * np.log(np.where(p == 0, 1.0, p)))


def _distributions(*several):
    if len({each.shape for each in several}) > 1:
        raise ValueError("shapes differ")
    for each in several:
        if each.min() < 0 or not np.allclose(each.sum(-1), 1, rtol=0, atol=1e-7):
            raise ValueError("no distribution")


def kl(p, q):
    _distributions(p, q)
    if ((q == 0) & (p > 0)).any():
        return np.inf
    cross = -np.sum(p * np.log(np.where(q == 0, 1.0, q)))
    return cross - _entropy(p)


def js(p, q):
    _distributions(p, q)
    return _entropy((p + q) / 2) - (_entropy(p) + _entropy(q)) / 2


def kl_from_logits(p, logits):
    if p.shape != logits.shape:
        raise ValueError("shapes differ")
    _distributions(p)
    z = logits - np.max(logits, axis=1)[:, None]
    log_sum = np.log(np.sum(np.exp(z), axis=1))
    cross = np.mean(log_sum - np.sum(p * z, axis=1))
    n = p.shape[0]
    return cross - _entropy(p) / n, (np.exp(z - log_sum[:, None]) - p) / n
