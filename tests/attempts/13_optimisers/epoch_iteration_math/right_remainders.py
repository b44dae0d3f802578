"""Quotients and remainders, case by case."""


def iterations_per_epoch(n, batch, drop_last=False):
    if n < 1:
        raise ValueError("n")
    if batch < 1:
        raise ValueError("batch")
    full, rest = divmod(n, batch)
    if rest and not drop_last:
        full += 1
    return full


def total_updates(n, batch, epochs, accumulate=1):
    batches = iterations_per_epoch(n, batch)
    if accumulate < 1:
        raise ValueError("accumulate")
    updates = batches // accumulate
    if batches % accumulate > 0:
        updates += 1
    return updates * epochs


def position(step, n, batch):
    per_epoch = iterations_per_epoch(n, batch)
    if step < 0:
        raise ValueError("step")
    epoch = step // per_epoch
    within = step - epoch * per_epoch
    return (epoch, within * batch, within * batch + min(batch, n - within * batch))
