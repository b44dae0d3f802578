"""You cut off the end of the data before you shuffle, so with drop_last the same rows are left out in every
epoch and are never learnt from. Shuffle first."""

_right = minibatch_indices


def minibatch_indices(n, batch_size, rng, drop_last=False):
    if batch_size < 1:
        raise ValueError("batch_size")
    kept = n - n % batch_size if drop_last else n
    return _right(kept, batch_size, rng) if kept else []
