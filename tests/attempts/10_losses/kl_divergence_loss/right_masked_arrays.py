"""np.where over all outcomes, with warnings off."""


def _check(p, q, of_q=True):
    if np.shape(p) != np.shape(q):
        raise ValueError("shapes")
    for each in [p, q][: 1 + of_q]:
        if np.sign(each).min() == -1 or (abs(1 - np.sum(each, axis=-1)) > 1e-8).any():
            raise ValueError("not a distribution")


def kl(p, q):
    _check(p, q)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(p > 0, p * (np.log(p) - np.log(q)), 0.0).sum()


def js(p, q):
    _check(p, q)
    with np.errstate(divide="ignore", invalid="ignore"):
        terms = [np.where(r > 0, r * np.log2(2 * r / (p + q)), 0.0) for r in (p, q)]
    return np.sum(terms) * np.log(2) / 2


def kl_from_logits(p, logits):
    _check(p, logits, False)
    log_q = logits - np.logaddexp.reduce(logits, axis=1, keepdims=True)
    with np.errstate(divide="ignore", invalid="ignore"):
        loss = np.where(p > 0, p * (np.log(p) - log_q), 0.0).sum(axis=1).mean()
    return loss, (np.exp(log_q) - p) / p.shape[0]
