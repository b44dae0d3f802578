"""You also accept the head of b joined to the tail of a. The two strings have fixed roles here:
the head comes from a, the tail from b."""


def _one_way(a, b):
    n, outer = len(a), _matching_pairs(a, b)
    left = range(_palindromic_from(b), outer + 1)
    right = range(n - outer, n - _palindromic_from(a) + 1)
    return {*left, *right}


def cut_points(a, b):
    return sorted(_one_way(a, b) | _one_way(b, a))


def can_cut(a, b):
    return bool(cut_points(a, b))
