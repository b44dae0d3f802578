"""Your choices hold the same item twice. Begin with the place after the last one, not with that one
again."""

_list = list_combinations


def list_combinations(items, k):
    if k < 0:
        return _list(items, k)
    grown = [()]
    for _ in range(k):
        grown = [(*g, i) for g in grown for i in range(g[-1] if g else 0, len(items))]
    return [tuple(items[i] for i in g) for g in grown]
