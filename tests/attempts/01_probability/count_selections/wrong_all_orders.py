"""You count the orders as if all things were different. Exchanging equal ones changes nothing: divide by
the factorial of each count."""

_arrangements = count_arrangements


def count_arrangements(counts):
    return _falling(sum(counts), sum(counts)) if min(counts, default=0) >= 0 else _arrangements(counts)
