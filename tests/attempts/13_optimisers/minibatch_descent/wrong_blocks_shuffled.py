"""You shuffle the batches, not the rows: neighbours in the data stay together in every epoch. Put the rows
into a random order before you cut."""


def minibatch_indices(n, batch_size, rng, drop_last=False):
    if batch_size < 1:
        raise ValueError("batch_size")
    blocks = [np.arange(start, min(start + batch_size, n)) for start in range(0, n, batch_size)]
    full = [b for b in blocks if len(b) == batch_size]
    rest = [b for b in blocks if len(b) < batch_size]
    return [full[k] for k in rng.permutation(len(full))] + ([] if drop_last else rest)
