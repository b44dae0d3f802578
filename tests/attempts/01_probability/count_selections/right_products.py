"""math.prod and math.factorial where they are short enough; lists by the next choice in order."""

import math


def count_selections(n, k, ordered, repeat):
    if n < 0 or k < 0:
        raise ValueError((n, k))
    if repeat and ordered:
        return pow(n, k)
    if repeat:
        if n == 0:
            return 1 if k == 0 else 0
        n = n + k - 1
    if k > n:
        return 0
    if not ordered:
        k = min(k, n - k)
    orders = math.prod(range(n - k + 1, n + 1))
    return orders if ordered else orders // math.factorial(k)


def count_arrangements(counts):
    if any(c < 0 for c in counts):
        raise ValueError(counts)
    return math.factorial(sum(counts)) // math.prod(math.factorial(c) for c in counts)


def list_combinations(items, k):
    if k < 0:
        raise ValueError(k)
    n, places, found = len(items), list(range(k)), []
    while k <= n:
        found.append(tuple([items[i] for i in places]))
        movable = [j for j in range(k) if places[j] < n - k + j]
        if not movable:
            break
        j = movable[-1]
        places[j:] = range(places[j] + 1, places[j] + 1 + k - j)
    return found
