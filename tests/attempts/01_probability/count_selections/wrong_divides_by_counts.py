"""You divide by the counts. Three equal things have 3! = 6 orders among themselves: divide by the
factorials of the counts."""

_arrangements = count_arrangements


def count_arrangements(counts):
    if min(counts, default=0) < 0:
        return _arrangements(counts)
    ways = _falling(sum(counts), sum(counts))
    for count in counts:
        ways //= max(count, 1)
    return ways
