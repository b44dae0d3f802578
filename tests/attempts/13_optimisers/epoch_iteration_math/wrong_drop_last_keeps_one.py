"""You return at least 1. With drop_last and fewer examples than a batch holds, there is no batch at all."""

_right = iterations_per_epoch


def iterations_per_epoch(n, batch, drop_last=False):
    return max(1, _right(n, batch, drop_last))
