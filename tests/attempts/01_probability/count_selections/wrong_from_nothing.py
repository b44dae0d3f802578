"""You have no way to choose nothing from nothing, or put n - 1 = -1 bars. There is 1 way, and 0 ways to
choose anything."""

_count = count_selections


def count_selections(n, k, ordered, repeat):
    if n == 0 and k >= 0 and repeat and not ordered:
        return 0
    return _count(n, k, ordered, repeat)
