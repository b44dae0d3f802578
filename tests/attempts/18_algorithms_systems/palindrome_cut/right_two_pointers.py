"""The usual two pointers: walk inwards while a and b match, then test both remainders by slices."""


def can_cut(a, b):
    if len(a) != len(b):
        raise ValueError("unequal lengths")
    left, right = 0, len(a) - 1
    while left < right and a[left] == b[right]:
        left, right = left + 1, right - 1
    rest_a, rest_b = a[left : right + 1], b[left : right + 1]
    return rest_a == rest_a[::-1] or rest_b == rest_b[::-1]
