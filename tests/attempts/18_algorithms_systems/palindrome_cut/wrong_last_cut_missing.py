"""Your list never holds the cut n, which takes all of a. There are n + 1 cuts, from 0 to n."""

_right = cut_points


def cut_points(a, b):
    return [cut for cut in _right(a, b) if cut < len(a) or not a]
