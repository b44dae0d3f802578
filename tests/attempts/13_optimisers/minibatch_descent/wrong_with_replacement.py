"""You draw every batch afresh from all rows, so in an epoch some rows come up twice and others not at all. An
epoch is one pass over the data: draw one order of all rows, and cut it."""


def minibatch_indices(n, batch_size, rng, drop_last=False):
    if batch_size < 1:
        raise ValueError("batch_size")
    sizes = [min(batch_size, n - start) for start in range(0, n, batch_size)]
    return [rng.integers(n, size=size) for size in sizes if size == batch_size or not drop_last]
