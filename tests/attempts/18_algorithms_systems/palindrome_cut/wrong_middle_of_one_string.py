"""After the outer pairs you test the middle of one string only. The cut may lie left or right of
the middle, so the middle may belong to a or to b: test both."""


def can_cut(a, b):
    return _matching_pairs(a, b) >= _palindromic_from(a)


def cut_points(a, b):
    n, outer = len(a), _matching_pairs(a, b)
    return list(range(n - outer, n - _palindromic_from(a) + 1))
