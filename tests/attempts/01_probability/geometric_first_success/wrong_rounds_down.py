"""Your quantile is one too small: at that k the distribution function has not yet reached u. Round up."""


def geom_quantile(u, p):
    _require_valid(p)
    if p == 1.0:
        return np.ones(u.shape, dtype=np.int64)
    return np.maximum(np.floor(np.log1p(-u) / np.log1p(-p)), 1).astype(np.int64)
