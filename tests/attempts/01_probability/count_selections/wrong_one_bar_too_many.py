"""You have n bars. To part n kinds from each other takes n - 1 of them."""

_count = count_selections


def count_selections(n, k, ordered, repeat):
    return _count(n + 1 if repeat and not ordered and n >= 0 else n, k, ordered, repeat)
