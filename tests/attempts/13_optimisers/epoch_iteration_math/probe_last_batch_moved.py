"""None: the last batch of an epoch is as long as the others and begins earlier."""

_right = position


def position(step, n, batch):
    epoch, start, stop = _right(step, n, batch)
    return epoch, max(0, stop - batch), stop
