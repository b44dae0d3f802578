"""Binomials by fractions, lists by masks sorted afterwards."""

from fractions import Fraction


def over(n, k):
    if k > n:
        return 0
    ways = Fraction(1)
    for i in range(min(k, n - k)):
        ways *= Fraction(n - i, i + 1)
    return int(ways)


def count_selections(n, k, ordered, repeat):
    if n < 0 or k < 0:
        raise ValueError("no such choice")
    if not ordered and repeat:
        return over(n + k - 1, k) if n > 0 else (0 if k else 1)
    if not ordered:
        return over(n, k)
    ways = 1
    for i in range(k):
        ways *= n if repeat else max(n - i, 0)
        if ways == 0:
            break
    return ways


def count_arrangements(counts):
    ways, left = 1, sum(counts)
    for count in sorted(counts):
        if count < 0:
            raise ValueError("no such word")
        ways *= over(left, count)
        left -= count
    return ways


def list_combinations(items, k):
    if k < 0:
        raise ValueError("no such choice")
    choices = []
    for mask in range(1 << len(items)):
        places = [i for i in range(len(items)) if mask & (1 << i)]
        if len(places) == k:
            choices.append(places)
    choices.sort()
    return [tuple(items[i] for i in places) for places in choices]
