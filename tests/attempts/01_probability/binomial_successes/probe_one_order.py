"""Like wrong_no_orders: the successes first, then the failures, by a running product."""


def binom_pmf(k, n, p):
    _require_valid(n, p)
    product = 1.0 if 0 <= k <= n else 0.0
    for i in range(n):
        product *= p if i < k else 1 - p
    return product
