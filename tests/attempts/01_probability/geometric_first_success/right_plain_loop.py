"""Plain Python: one number of u at a time, with the math module."""


def geom_pmf(k, p):
    _require_valid(p)
    if k <= 0:
        return 0.0
    if k == 1:
        return p
    if p == 1:
        return 0.0
    return p * math.exp(math.log1p(-p) * (k - 1))


def geom_quantile(u, p):
    _require_valid(p)
    waits = []
    for x in u:
        if x == 0 or p == 1:
            waits.append(1)
        else:
            waits.append(math.ceil(math.log(1 - x) / math.log1p(-p)))
    return np.array(waits)
