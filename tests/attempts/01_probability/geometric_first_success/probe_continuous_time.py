"""None: the failures as if time were continuous."""


def geom_pmf(k, p):
    _require_valid(p)
    return p * math.exp(-p * (k - 1)) if k >= 1 else 0.0
