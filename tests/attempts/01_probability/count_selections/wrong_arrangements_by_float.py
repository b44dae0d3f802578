"""Your orders are a quotient by /, which is a float of about 16 digits. Divide by //: nothing is left
over."""

_arrangements = count_arrangements


def count_arrangements(counts):
    if min(counts, default=0) < 0:
        return _arrangements(counts)
    below = 1
    for count in counts:
        below *= _falling(count, count)
    return int(_falling(sum(counts), sum(counts)) / below)
