"""You divide before you multiply, and // drops what is left over. The product of i factors in a row can be
divided by i!, the product before that by i cannot: multiply first."""


def _binomial(n, k):
    if k > n:
        return 0
    k = min(k, n - k)
    product = 1
    for i in range(k):
        product = product // (i + 1) * (n - i)
    return product
