"""You make a generator of your own with a fixed seed, so every epoch and every run has the same order. Use
the one that is passed."""

_right = minibatch_indices


def minibatch_indices(n, batch_size, rng, drop_last=False):
    return _right(n, batch_size, np.random.default_rng(0), drop_last)
