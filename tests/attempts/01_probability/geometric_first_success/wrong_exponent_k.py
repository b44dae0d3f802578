"""Your mass function has k failures before the success; if the success is trial k, only k - 1 failed."""


def geom_pmf(k, p):
    _require_valid(p)
    if k < 1:
        return 0.0
    return math.exp(k * math.log1p(-p)) * p if p < 1.0 else 0.0
