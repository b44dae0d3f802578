"""You add a small number inside the logarithms, so that log(0) does not occur. A p or 1 - p of that size is
then wrong in all its digits: treat p = 0 and p = 1 apart, and leave every other p as it is."""


def binom_pmf(k, n, p):
    _require_valid(n, p)
    if not 0 <= k <= n:
        return 0.0
    log_orders = math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)
    return math.exp(log_orders + k * math.log(p + 1e-12) + (n - k) * math.log(1 - p + 1e-12))
