"""You count every set once for each of its orders. Each has k! of them: divide by that."""

_count = count_selections


def count_selections(n, k, ordered, repeat):
    return _count(n, k, ordered or (not repeat and k < 1000), repeat)
