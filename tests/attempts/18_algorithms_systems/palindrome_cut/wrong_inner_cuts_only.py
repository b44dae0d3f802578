"""Your cuts take at least one character of each string. Cut 0 takes all of b and cut n all of a, and both
count."""


def cut_points(a, b):
    n, outer = len(a), _matching_pairs(a, b)
    left = range(max(_palindromic_from(b), 1), outer + 1)
    right = range(n - outer, n - max(_palindromic_from(a), 1) + 1)
    return sorted({*left, *right})


def can_cut(a, b):
    return bool(cut_points(a, b))
