"""You let batches run on across the end of an epoch, by step * batch rows. Each epoch ends with a short
batch, and the next one begins at row 0."""


def position(step, n, batch):
    if step < 0 or n < 1 or batch < 1:
        raise ValueError("bad")
    epoch, start = divmod(step * batch, n)
    return epoch, start, min(start + batch, n)
