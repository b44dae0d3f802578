"""With drop_last you leave out the last batch whatever its size. It goes only if it is shorter than the
others."""

_right = minibatch_indices


def minibatch_indices(n, batch_size, rng, drop_last=False):
    batches = _right(n, batch_size, rng)
    return batches[:-1] if drop_last else batches
