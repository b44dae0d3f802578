"""Your function gives a positive probability, or an error, to more successes than trials or to a negative
number of them. Such counts have probability 0."""


def binom_pmf(k, n, p):
    _require_valid(n, p)
    if p in (0.0, 1.0):
        return float(k == n * p)
    log_orders = sum(math.log((n - i) / (i + 1)) for i in range(min(k, n - k)))
    return math.exp(log_orders + k * math.log(p) + (n - k) * math.log(1 - p))
