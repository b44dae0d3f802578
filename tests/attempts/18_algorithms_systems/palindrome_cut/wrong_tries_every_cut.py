"""For each cut you look at a long piece of string again, by slicing, joining or reversing it. n cuts times
n characters is quadratic: right on short strings, far too slow on long ones. Count the matching outer
pairs once, and use that middles are nested: once one is a palindrome, so is every shorter one inside."""


def cut_points(a, b):
    if len(a) != len(b):
        raise ValueError("a and b must have the same length")
    found = []
    for i in range(len(a) + 1):
        joined = a[:i] + b[i:]
        if joined == joined[::-1]:
            found.append(i)
    return found


def can_cut(a, b):
    return len(cut_points(a, b)) > 0
