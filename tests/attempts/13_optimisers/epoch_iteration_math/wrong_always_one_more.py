"""You add 1 to the whole number of batches in any case. If the batch size divides n there is no batch left
over."""


def iterations_per_epoch(n, batch, drop_last=False):
    if n < 1 or batch < 1:
        raise ValueError("at least 1")
    return n // batch if drop_last else n // batch + 1
