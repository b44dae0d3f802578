"""Like wrong_tries_every_cut: one slice of each string for every cut, reversed and compared."""


def cut_points(a, b):
    n = len(a)
    if n != len(b):
        raise ValueError("a and b must have the same length")
    cuts = set()
    for j in range(n // 2 + 1):
        for s, cut in ((b, j), (a, n - j)):
            middle = s[j : n - j]
            if middle == middle[::-1]:
                cuts.add(cut)
        if j < n // 2 and a[j] != b[n - 1 - j]:
            break
    return sorted(cuts)


def can_cut(a, b):
    return bool(cut_points(a, b))
