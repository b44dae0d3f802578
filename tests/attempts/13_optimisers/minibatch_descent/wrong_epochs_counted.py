"""You return the number of epochs. Updates are asked for: each epoch has as many as it has batches."""

_right = train


def train(loss_grad, w0, X, y, lr, batch_size, epochs, rng):
    w, history, _ = _right(loss_grad, w0, X, y, lr, batch_size, epochs, rng)
    return w, history, len(history)
