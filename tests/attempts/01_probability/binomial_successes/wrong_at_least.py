"""Your answers match P(X >= k), at least k successes; the task asks for exactly k."""

_exactly = binom_pmf


def binom_pmf(k, n, p):
    return math.fsum(_exactly(i, n, p) for i in range(max(k, 0), n + 1)) if n >= 0 else _exactly(k, n, p)


def binom_cdf(k, n, p):
    _require_valid(n, p)
    return math.fsum(_exactly(i, n, p) for i in range(min(k, n) + 1))
