"""The mean by Neumaier's compensated sum, the median by numpy's partition, modes by a list of counts."""

import numpy as np


def trimmed_mean(xs, share=0.0):
    if len(xs) < 1:
        raise ValueError("empty")
    if share < 0 or share >= 1 / 2:
        raise ValueError("share")
    k = math.floor(share * len(xs))
    kept = sorted(map(float, xs))[k:][: len(xs) - 2 * k]
    total = rest = 0.0
    for x in kept:
        new = total + x
        rest += (total - new) + x if abs(total) >= abs(x) else (x - new) + total
        total = new
    return (total + rest) / len(kept)


def median(values, order=None):
    n = len(values)
    if n < 1:
        raise ValueError("empty")
    if order is not None:
        ranks = np.array([tuple(order).index(v) for v in values])
        return order[np.partition(ranks, (n - 1) // 2)[(n - 1) // 2]]
    middle = np.partition(np.array(values, dtype=float), [(n - 1) // 2, n // 2])
    return float(middle[(n - 1) // 2] * 0.5 + middle[n // 2] * 0.5)


def modes(values):
    if len(values) < 1:
        raise ValueError("empty")
    values = list(values)
    most = max(values.count(v) for v in values)
    return [v for i, v in enumerate(values) if values.count(v) == most and values.index(v) == i]
