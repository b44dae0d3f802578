"""You accept strings of different lengths. A cut at the same place in both is defined for equal
lengths only; anything else must raise ValueError."""


def _matching_pairs(a, b):
    half = min(len(a), len(b)) // 2
    j = 0
    while j < half and a[j] == b[-1 - j]:
        j += 1
    return j
