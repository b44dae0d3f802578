"""Your full gradient is the sum over the rows. The gradient of the mean loss is asked for: divide by their
number."""

_right = full_gradient


def full_gradient(loss_grad, w, X, y, chunk):
    return len(X) * _right(loss_grad, w, X, y, chunk)
