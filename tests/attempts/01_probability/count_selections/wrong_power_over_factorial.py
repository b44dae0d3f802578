"""You divide n ** k by k!. A choice with equal things has fewer than k! orders, so with repetition that
does not count sets, and mostly is no whole number. Think of stars and bars."""

_count = count_selections


def count_selections(n, k, ordered, repeat):
    if n < 0 or k < 0 or ordered or not repeat or k > 500:
        return _count(n, k, ordered, repeat)
    return n**k // _falling(k, k)
