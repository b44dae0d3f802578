"""Your history holds sums over the examples. Divide by their number, so that it can be compared between data
sets of different sizes."""

_right = train


def train(loss_grad, w0, X, y, lr, batch_size, epochs, rng):
    w, history, updates = _right(loss_grad, w0, X, y, lr, batch_size, epochs, rng)
    return w, [len(X) * loss for loss in history], updates
