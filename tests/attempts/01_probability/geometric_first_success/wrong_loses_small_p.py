"""Your code computes 1 - p first. For a tiny p that float keeps only the leading digits of p, and a large
power or its logarithm magnifies the loss. log1p(-p) starts from p itself."""


def geom_pmf(k, p):
    _require_valid(p)
    return (1 - p) ** (k - 1) * p if k >= 1 else 0.0


def geom_quantile(u, p):
    _require_valid(p)
    if p == 1.0:
        return np.ones(u.shape, dtype=np.int64)
    return np.maximum(np.ceil(np.log(1 - u) / np.log(1 - p)), 1).astype(np.int64)
