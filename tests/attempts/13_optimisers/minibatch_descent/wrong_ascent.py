"""You add the gradient. It points to where the loss grows: subtract it."""

_right = train


def train(loss_grad, w0, X, y, lr, batch_size, epochs, rng):
    return _right(loss_grad, w0, X, y, -lr, batch_size, epochs, rng)
