"""You count every batch as an update. With accumulation several batches make one."""

_right = total_updates


def total_updates(n, batch, epochs, accumulate=1):
    _right(n, batch, epochs, accumulate)
    return _right(n, batch, epochs)
