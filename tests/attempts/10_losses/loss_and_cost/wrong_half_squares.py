"""Your loss has a factor of one half. It is common, for a tidier gradient, but not this exercise's
convention."""

_right = row_losses


def row_losses(y, yhat):
    return _right(y, yhat) / 2
