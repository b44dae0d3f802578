"""None: counts orders around a table, not in a row."""

_arrangements = count_arrangements


def count_arrangements(counts):
    ways, n = _arrangements(counts), sum(counts)
    return ways // n if n else ways
