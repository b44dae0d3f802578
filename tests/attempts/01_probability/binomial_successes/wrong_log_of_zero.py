"""At p = 0 or p = 1 your code takes the logarithm of 0. Those cases need no formula: all trials fail, or
all succeed."""


def binom_pmf(k, n, p):
    _require_valid(n, p)
    if not 0 <= k <= n:
        return 0.0
    log_orders = math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)
    return math.exp(log_orders + k * math.log(p) + (n - k) * math.log(1 - p))
