"""Code points in numpy arrays; the first mismatch by argmin, the sorted union of two ranges by set."""

import numpy as np


def _codes(s):
    return np.frombuffer(s.encode("utf-32-le"), dtype="<u4")


def _run(equal):
    return len(equal) if equal.all() else int(np.argmin(equal))


def _bounds(a, b):
    if len(a) != len(b):
        raise ValueError("a and b differ in length")
    x, y, h = _codes(a), _codes(b), len(a) // 2
    outer = _run(x[:h] == y[::-1][:h])
    inner_a = h - _run((x == x[::-1])[:h][::-1])
    inner_b = h - _run((y == y[::-1])[:h][::-1])
    return outer, inner_a, inner_b


def can_cut(a, b):
    outer, inner_a, inner_b = _bounds(a, b)
    return np.bool_(outer >= min(inner_a, inner_b))


def cut_points(a, b):
    n = len(a)
    outer, inner_a, inner_b = _bounds(a, b)
    return sorted(set(range(inner_b, outer + 1)) | {n - j for j in range(inner_a, outer + 1)})
