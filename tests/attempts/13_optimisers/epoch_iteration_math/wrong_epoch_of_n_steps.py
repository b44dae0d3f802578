"""You let an epoch last n steps. It lasts as many steps as there are batches."""


def position(step, n, batch):
    if step < 0 or n < 1 or batch < 1:
        raise ValueError("bad")
    epoch, iteration = divmod(step, n)
    start = iteration * batch
    return epoch, start, min(start + batch, n)
