"""You take one batch off for drop_last in any case. It leaves out a batch only if that is shorter than the
others."""

_right = iterations_per_epoch


def iterations_per_epoch(n, batch, drop_last=False):
    return _right(n, batch) - (1 if drop_last else 0)
