"""Arrays: sort for numbers, cumulative counts for labels."""

import numpy as np


def trimmed_mean(xs, share=0.0):
    x = np.sort(np.asarray(xs, dtype=float))
    if x.size == 0 or not 0 <= share < 0.5:
        raise ValueError("bad sample or share")
    k = int(np.floor(share * x.size))
    return np.float64(math.fsum(x[k : x.size - k]) / (x.size - 2 * k))


def median(values, order=None):
    if len(values) == 0:
        raise ValueError("empty")
    if order is None:
        x = np.sort(np.asarray(values, dtype=float))
        return x[(x.size - 1) // 2 : x.size // 2 + 1].mean()
    counts = np.array([sum(v == label for v in values) for label in order])
    if counts.sum() < len(values):
        raise ValueError("unknown label")
    return order[int(np.argmax(2 * np.cumsum(counts) >= len(values)))]


def modes(values):
    if len(values) == 0:
        raise ValueError("empty")
    counts = {}
    for value in values:
        counts[value] = counts.get(value, 0) + 1
    return [value for value in counts if counts[value] == max(counts.values())]
