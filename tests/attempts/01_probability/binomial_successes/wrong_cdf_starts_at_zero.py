"""Your distribution function starts from P(X = 0) = (1 - p)**n and multiplies its way up. With many trials
that start rounds to 0, and all its multiples are 0: take each term for itself, by logarithms."""


def binom_cdf(k, n, p):
    _require_valid(n, p)
    if k < 0 or k >= n or p == 1:
        return float(k >= n)
    term = total = (1 - p) ** n
    for i in range(k):
        term *= (n - i) / (i + 1) * p / (1 - p)
        total += term
    return total
