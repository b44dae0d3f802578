"""Like wrong_lists_repetitions: by recursion that does not move on."""


def _from(items, k, start):
    if k == 0:
        return [()]
    return [(items[i], *rest) for i in range(start, len(items)) for rest in _from(items, k - 1, i)]


def list_combinations(items, k):
    if k < 0:
        raise ValueError("negative")
    return _from(list(items), k, 0)
