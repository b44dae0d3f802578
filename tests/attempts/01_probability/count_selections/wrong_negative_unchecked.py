"""You take negative numbers of kinds, of things or of choices. They mean nothing: raise a ValueError."""

_count, _arrangements, _list = count_selections, count_arrangements, list_combinations


def count_selections(n, k, ordered, repeat):
    return 0 if n < 0 or k < 0 else _count(n, k, ordered, repeat)


def count_arrangements(counts):
    return 0 if min(counts, default=0) < 0 else _arrangements(counts)


def list_combinations(items, k):
    return [] if k < 0 else _list(items, k)
