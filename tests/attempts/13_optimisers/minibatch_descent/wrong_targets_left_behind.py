"""You take the rows of X in random order and the targets in the old one, so that rows get the targets of
others. Index both with the same indices."""


def train(loss_grad, w0, X, y, lr, batch_size, epochs, rng):
    w, history, updates = w0, [], 0
    for _ in range(epochs):
        total, start = 0.0, 0
        for batch in minibatch_indices(len(X), batch_size, rng):
            loss, grad = loss_grad(w, X[batch], y[start : start + len(batch)])
            start += len(batch)
            w = w - lr * grad / len(batch)
            total += loss
            updates += 1
        history.append(total / len(X))
    return w, history, updates
