"""You keep the short last batch although drop_last is set."""

_right = minibatch_indices


def minibatch_indices(n, batch_size, rng, drop_last=False):
    return _right(n, batch_size, rng)
