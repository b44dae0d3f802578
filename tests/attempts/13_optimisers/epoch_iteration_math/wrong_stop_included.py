"""Your stop is the last row of the batch. It is asked for as in a slice, one beyond."""

_right = position


def position(step, n, batch):
    epoch, start, stop = _right(step, n, batch)
    return epoch, start, stop - 1
