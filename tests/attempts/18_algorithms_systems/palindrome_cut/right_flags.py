"""Lists of flags: does the prefix match, is the middle a palindrome; then every cut is looked up."""


def _flags(a, b):
    n = len(a)
    if n != len(b):
        raise ValueError(f"different lengths: {n}, {len(b)}")
    half = n // 2
    match = [True] * (half + 1)
    for j in range(half):
        match[j + 1] = match[j] and a[j] == b[n - 1 - j]
    mid_a = [True] * (half + 1)
    mid_b = [True] * (half + 1)
    for j in range(half - 1, -1, -1):
        mid_a[j] = mid_a[j + 1] and a[j] == a[n - 1 - j]
        mid_b[j] = mid_b[j + 1] and b[j] == b[n - 1 - j]
    return match, mid_a, mid_b


def can_cut(a, b):
    match, mid_a, mid_b = _flags(a, b)
    return any(m and (p or q) for m, p, q in zip(match, mid_a, mid_b))


def cut_points(a, b):
    match, mid_a, mid_b = _flags(a, b)
    n = len(a)
    result = []
    for i in range(n + 1):
        j = min(i, n - i)
        if match[j] and (mid_b if i <= n - i else mid_a)[j]:
            result.append(i)
    return result
