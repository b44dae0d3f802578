"""Like wrong_sides_count_the_same: by a mean from the standard library."""

import statistics


def gain(sides, criterion):
    if min(map(min, sides)) < 0:
        raise ValueError("negative")
    parts = [impurity(side, criterion) for side in sides if sum(side) > 0]
    return impurity([sum(c) for c in zip(*sides)], criterion) - statistics.fmean(parts or [0.0])
