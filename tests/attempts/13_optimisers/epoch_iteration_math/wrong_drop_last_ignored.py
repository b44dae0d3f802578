"""You count the short batch although drop_last is set."""

_right = iterations_per_epoch


def iterations_per_epoch(n, batch, drop_last=False):
    return _right(n, batch)
