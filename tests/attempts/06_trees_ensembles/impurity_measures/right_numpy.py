"""Array expressions; formulas for the maxima."""

import numpy as np


def impurity(counts, criterion):
    counts = np.asarray(counts, dtype=float)
    if counts.size == 0 or counts.min() < 0 or counts.sum() <= 0:
        raise ValueError(counts)
    p = counts / counts.sum()
    if criterion == "gini":
        return np.sum(p * (1 - p))
    if criterion == "entropy":
        return -np.sum(p * np.log2(np.where(p > 0, p, 1.0)))
    if criterion == "error":
        return 1.0 - np.max(p)
    raise ValueError(criterion)


def largest_impurity(k, criterion):
    if k < 1:
        raise ValueError(k)
    return (
        {"gini": 1 - 1 / k, "entropy": np.log2(k), "error": (k - 1) / k}.get(criterion)
        if criterion
        in (
            "gini",
            "entropy",
            "error",
        )
        else impurity([1], criterion)
    )


def gain(sides, criterion):
    table = np.array(sides, dtype=float)
    if np.any(table < 0):
        raise ValueError(sides)
    sizes = table.sum(axis=1)
    before = impurity(table.sum(axis=0), criterion)
    after = sum(size * impurity(side, criterion) for size, side in zip(sizes, table) if size > 0)
    return before - after / sizes.sum()
