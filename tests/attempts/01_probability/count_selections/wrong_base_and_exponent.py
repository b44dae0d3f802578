"""You have base and exponent the wrong way round: each of the k choices has n kinds to choose from, so n is
multiplied by itself k times."""

_count = count_selections


def count_selections(n, k, ordered, repeat):
    if n >= 0 and k >= 0 and ordered and repeat:
        return k**n
    return _count(n, k, ordered, repeat)
