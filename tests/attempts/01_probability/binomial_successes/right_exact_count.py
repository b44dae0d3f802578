"""Exact integer for the number of orders, logarithm taken of that integer; cdf by a running ratio."""


def binom_pmf(k, n, p):
    if not (n >= 0 and 0 <= p <= 1):
        raise ValueError("Not a binomial distribution.")
    if k not in range(n + 1):
        return 0
    if p in (0, 1):
        return int(k == n * p)
    return math.exp(math.log(math.comb(n, k)) + k * math.log(p) + (n - k) * math.log(1 - p))


def binom_cdf(k, n, p):
    if k < 0:
        return binom_pmf(k, n, p)
    k = min(k, n)
    if p == 1:
        return float(k == n)
    term = total = binom_pmf(k, n, p)
    # From k downwards each term is the one above it times i q / ((n - i + 1) p).
    for i in range(k, 0, -1):
        term *= i * (1 - p) / ((n - i + 1) * p) if p else 0.0
        total += term
    return total if p else 1.0


def binom_mean_var(n, p):
    if not (n >= 0 and 0 <= p <= 1):
        raise ValueError("Not a binomial distribution.")
    mean = n * p
    return mean, mean * (1 - p)
