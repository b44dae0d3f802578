"""You list everything from the first good cut to the last. Left of the centre it is a middle of b that has
to be a palindrome, right of it a middle of a: each half has a range of its own, and between the two there
can be a gap, as for "aa" and "bb"."""


def cut_points(a, b):
    n, outer = len(a), _matching_pairs(a, b)
    left = range(_palindromic_from(b), outer + 1)
    right = range(n - outer, n - _palindromic_from(a) + 1)
    cuts = [*left, *right]
    return list(range(min(cuts), max(cuts) + 1)) if cuts else []
