"""You return a float. A count is an int."""


def iterations_per_epoch(n, batch, drop_last=False):
    if n < 1 or batch < 1:
        raise ValueError("at least 1")
    return float(n // batch) if drop_last else float(-(-n // batch))
