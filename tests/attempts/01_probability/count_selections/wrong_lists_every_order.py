"""You list each set in all of its orders. Let what comes next always stand farther right: then each set
comes once."""

_list = list_combinations


def list_combinations(items, k):
    if k < 0:
        return _list(items, k)
    grown = [()]
    for _ in range(k):
        grown = [(*g, i) for g in grown for i in range(len(items)) if i not in g]
    return [tuple(items[i] for i in g) for g in grown]
