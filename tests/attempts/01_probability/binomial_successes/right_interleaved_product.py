"""Plain loop: factors above 1 and below 1 are multiplied in turn, so that the product stays in range."""


def binom_pmf(k, n, p):
    if n < 0:
        raise ValueError("n < 0")
    if p < 0 or p > 1:
        raise ValueError("p outside [0, 1]")
    if k < 0 or k > n:
        return 0.0
    if k > n - k:
        k, p = n - k, 1 - p
    product, failures_left = 1.0, n - k
    for i in range(k):
        product *= (n - i) / (k - i) * p
        while product > 1 and failures_left:
            product *= 1 - p
            failures_left -= 1
    return product * (1 - p) ** failures_left
