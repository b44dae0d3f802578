"""Your choices are in the order of their last places, as when counting in binary. Asked for is the order of
the first places, then of the second."""

_list = list_combinations


def list_combinations(items, k):
    if k < 0:
        return _list(items, k)
    chosen = []
    for bits in range(2 ** len(items)):
        places = [i for i in range(len(items)) if bits >> i & 1]
        if len(places) == k:
            chosen.append(tuple(items[i] for i in places))
    return chosen
