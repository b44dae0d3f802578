"""None: np.array_split, which makes the batches nearly equal instead of cutting off full ones."""


def minibatch_indices(n, batch_size, rng, drop_last=False):
    if batch_size < 1:
        raise ValueError("batch_size")
    batches = np.array_split(rng.permutation(n), max(1, -(-n // batch_size)))
    return [b for b in batches if len(b) == batch_size or not drop_last]
