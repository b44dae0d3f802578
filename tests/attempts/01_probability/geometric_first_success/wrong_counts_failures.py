"""Your answers count the failures before the first success (0, 1, 2, ...). Here X counts the trials, the
successful one included: it is one more, and so is its mean."""


def geom_pmf(k, p):
    _require_valid(p)
    if k < 0:
        return 0.0
    if p == 1.0:
        return 1.0 if k == 0 else 0.0
    return math.exp(k * math.log1p(-p)) * p


def geom_mean_var(p):
    _require_valid(p)
    return (1 - p) / p, (1 - p) / p**2


def geom_quantile(u, p):
    _require_valid(p)
    if p == 1.0:
        return np.zeros(u.shape, dtype=np.int64)
    return np.floor(np.log1p(-u) / np.log1p(-p)).astype(np.int64)
