"""One loop that multiplies and divides in turn; orders and lists by recursion."""


def choose(n, k):
    if k < 0 or k > n:
        return 0
    if n - k < k:
        k = n - k
    ways = 1
    for i in range(1, k + 1):
        ways = ways * (n - k + i) // i
    return ways


def count_selections(n, k, ordered, repeat):
    if min(n, k) < 0:
        raise ValueError("negative")
    if k == 0:
        return 1
    if n == 0 or (k > n and not repeat):
        return 0
    if not ordered:
        return choose(n + k - 1, n - 1) if repeat else choose(n, k)
    ways = 1
    for i in range(k):
        ways *= n if repeat else n - i
    return ways


def count_arrangements(counts):
    if len(counts) == 0:
        return 1
    if counts[0] < 0:
        raise ValueError("negative")
    rest = count_arrangements(counts[1:])
    return choose(sum(counts), counts[0]) * rest


def list_combinations(items, k):
    if k < 0:
        raise ValueError("negative")
    if k == 0:
        return [()]
    if len(items) < k:
        return []
    first = items[0]
    return [(first,) + rest for rest in list_combinations(items[1:], k - 1)] + list_combinations(items[1:], k)
