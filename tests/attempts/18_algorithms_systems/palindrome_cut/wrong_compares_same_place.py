"""You compare a[j] with b[j], the same place in both strings. In a palindrome the j-th character
from the left meets the j-th from the right, so a[j] must equal b[n - 1 - j]."""


def _matching_pairs(a, b):
    if len(a) != len(b):
        raise ValueError("a and b must have the same length")
    j = 0
    while j < len(a) // 2 and a[j] == b[j]:
        j += 1
    return j
