"""You round to the nearest whole number. A last batch counts however few examples it has."""


def iterations_per_epoch(n, batch, drop_last=False):
    if n < 1 or batch < 1:
        raise ValueError("at least 1")
    return n // batch if drop_last else max(1, (2 * n + batch) // (2 * batch))
