"""You take the normal approximation where there are many trials. It is near, and worse the farther from the
mean: in logarithms the exact formula is no harder."""

_exact = binom_pmf


def binom_pmf(k, n, p):
    variance = n * p * (1 - p)
    if n < 100 or not 0 < p < 1:
        return _exact(k, n, p)
    return math.exp(-((k - n * p) ** 2) / (2 * variance)) / math.sqrt(2 * math.pi * variance)
