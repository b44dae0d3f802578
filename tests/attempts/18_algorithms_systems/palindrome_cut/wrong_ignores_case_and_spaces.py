"""You drop case, spaces or punctuation before comparing, as the phrase puzzle "a man, a plan"
does. Here characters are compared as they stand."""


def _clean(s):
    return s.lower()


def can_cut(a, b):
    if len(a) != len(b):
        raise ValueError("a and b must have the same length")
    a, b = _clean(a), _clean(b)
    return _matching_pairs(a, b) >= min(_palindromic_from(a), _palindromic_from(b))
