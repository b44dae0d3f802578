"""After the outer pairs you look at what is left of b only. A cut right of the middle leaves the middle to a:
one of the two has to be a palindrome, whichever."""


def can_cut(a, b):
    return _matching_pairs(a, b) >= _palindromic_from(b)
