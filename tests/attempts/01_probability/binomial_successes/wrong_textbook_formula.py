"""Your formula is right on paper, but it multiplies an integer too large for a float by a probability too
small for one. Add logarithms instead and exponentiate once, at the end."""


def binom_pmf(k, n, p):
    _require_valid(n, p)
    if not 0 <= k <= n:
        return 0.0
    return math.comb(n, k) * p**k * (1 - p) ** (n - k)
