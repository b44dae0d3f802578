"""You cut the rows in the order in which they stand. Data files are often sorted, and then a batch is no
sample of the whole: put the rows into a random order first, anew for each epoch."""


def minibatch_indices(n, batch_size, rng, drop_last=False):
    if batch_size < 1:
        raise ValueError("batch_size")
    batches = [np.arange(start, min(start + batch_size, n)) for start in range(0, n, batch_size)]
    return [b for b in batches if len(b) == batch_size or not drop_last]
