"""Your list holds the cut in the exact centre twice: for an even length it is the last of the left
half and the first of the right half. Each cut belongs in the list once."""


def cut_points(a, b):
    n, outer = len(a), _matching_pairs(a, b)
    left = range(_palindromic_from(b), outer + 1)
    right = range(n - outer, n - _palindromic_from(a) + 1)
    return [*left, *right]
