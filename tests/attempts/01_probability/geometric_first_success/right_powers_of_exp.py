"""Everything through the survival function, quantile as floor plus one."""


def _survival(k, p):
    return np.exp(k * np.log1p(-p)) if p < 1 else float(k == 0)


def geom_pmf(k, p):
    if p <= 0 or p > 1:
        raise ValueError("p is no probability of success")
    return p * _survival(k - 1, p) if k >= 1 else 0


def geom_mean_var(p):
    if p <= 0 or p > 1:
        raise ValueError("p is no probability of success")
    mean = 1 / p
    return mean, mean * mean - mean


def geom_quantile(u, p):
    if p <= 0 or p > 1:
        raise ValueError("p is no probability of success")
    with np.errstate(divide="ignore"):
        return np.floor(np.log1p(-u) / np.log1p(-p)).astype(int) + 1
