"""Your quantile falls as u grows: log(u) inverts P(X > k). The draws would still have the right distribution,
but the quantile function inverts P(X <= k), and u = 0 must not give an infinite wait."""


def geom_quantile(u, p):
    _require_valid(p)
    if p == 1.0:
        return np.ones(u.shape, dtype=np.int64)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.maximum(np.ceil(np.log(u) / np.log1p(-p)), 1).astype(np.int64)
