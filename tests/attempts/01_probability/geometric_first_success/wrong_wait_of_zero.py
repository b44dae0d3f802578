"""Your quantile of u = 0 is 0, but the earliest success is at trial 1. A uniform number can be exactly 0."""


def geom_quantile(u, p):
    _require_valid(p)
    if p == 1.0:
        return np.ones(u.shape, dtype=np.int64)
    return np.ceil(np.log1p(-u) / np.log1p(-p)).astype(np.int64)
