"""Your answers match p**k * (1 - p)**(n - k): that is the probability of one particular order of successes
and failures. How many orders have k successes?"""


def binom_pmf(k, n, p):
    _require_valid(n, p)
    if not 0 <= k <= n:
        return 0.0
    return p**k * (1 - p) ** (n - k)
