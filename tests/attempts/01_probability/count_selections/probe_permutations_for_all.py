"""Like wrong_order_counted: the falling product without the division."""

_count = count_selections


def count_selections(n, k, ordered, repeat):
    if ordered or repeat or n < 0 or k < 0:
        return _count(n, k, ordered, repeat)
    k, ways = (k if k < 10**6 else 0), 1
    for factor in range(n, n - k, -1):
        ways *= factor
    return ways
