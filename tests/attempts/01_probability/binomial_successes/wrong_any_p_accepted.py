"""Your functions answer for a p that is no probability, or for a negative number of trials. Refuse both
with a ValueError."""


def _require_valid(n, p):
    pass


def binom_pmf(k, n, p):
    if not 0 <= k <= n:
        return 0.0
    if p in (0.0, 1.0):
        return float(k == n * p)
    log_orders = math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)
    return math.exp(log_orders + k * math.log(abs(p)) + (n - k) * math.log(abs(1 - p)))
