"""You divide before you multiply, and // drops what is left over. Only with its i-th factor can the product
always be divided by i exactly: multiply first."""


def _binomial(n, k):
    if k > n:
        return 0
    k = min(k, n - k)
    product = 1
    for i in range(k):
        product = product // (i + 1) * (n - i)
    return product
