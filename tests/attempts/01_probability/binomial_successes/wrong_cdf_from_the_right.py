"""Your distribution function is 1 minus the right tail. Where the answer is tiny that subtraction cancels
all its digits; sum the left tail itself."""


def binom_cdf(k, n, p):
    _require_valid(n, p)
    return 1.0 - math.fsum(binom_pmf(i, n, p) for i in range(max(k + 1, 0), n + 1))
