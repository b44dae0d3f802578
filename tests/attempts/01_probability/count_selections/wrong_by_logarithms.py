"""You go by logarithms, and round at the end. That is right for a probability; of a large count it gives
the first dozen digits only."""

import math


def _binomial(n, k):
    if k > n:
        return 0
    k = min(k, n - k)
    logarithm = sum(math.log((n - i) / (i + 1)) for i in range(k))
    return round(math.exp(logarithm))
