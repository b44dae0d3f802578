"""You count every set once for each of its orders. Where order does not count, divide by k!: so many orders
each set has."""

_count = count_selections


def count_selections(n, k, ordered, repeat):
    return _count(n, k, ordered or (not repeat and k < 1000), repeat)
