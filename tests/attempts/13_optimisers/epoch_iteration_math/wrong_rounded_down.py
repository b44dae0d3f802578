"""You round down, and lose the short batch at the end of each epoch. Its examples are used like all
others, unless drop_last is set."""


def iterations_per_epoch(n, batch, drop_last=False):
    if n < 1 or batch < 1:
        raise ValueError("at least 1")
    return n // batch


def position(step, n, batch):
    if step < 0:
        raise ValueError("step")
    epoch, iteration = divmod(step, max(1, iterations_per_epoch(n, batch)))
    start = iteration * batch
    return epoch, start, min(start + batch, n)
