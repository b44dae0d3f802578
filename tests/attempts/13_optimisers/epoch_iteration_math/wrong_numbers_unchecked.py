"""You compute with sizes below 1 and steps below 0. Raise a ValueError."""


def iterations_per_epoch(n, batch, drop_last=False):
    batch = batch or 1
    return n // batch if drop_last else -(-n // batch)


def total_updates(n, batch, epochs, accumulate=1):
    return epochs * -(-iterations_per_epoch(n, batch) // (accumulate or 1))


def position(step, n, batch):
    epoch, iteration = divmod(step, iterations_per_epoch(n, batch) or 1)
    start = iteration * batch
    return epoch, start, min(start + batch, n)
