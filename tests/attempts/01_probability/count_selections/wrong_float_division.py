"""You divide by /, which makes floats of about 16 digits. Counts are integers: // is exact where nothing is
left over."""


def _binomial(n, k):
    if k > n:
        return 0
    k = min(k, n - k)
    product = 1.0
    for i in range(k):
        product = product * (n - i) / (i + 1)
    return int(product + 0.5)
