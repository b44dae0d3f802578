"""Your history has an entry for each update. It is asked for by epoch: the mean over all examples of that
epoch."""


def train(loss_grad, w0, X, y, lr, batch_size, epochs, rng):
    w, history, updates = w0, [], 0
    for _ in range(epochs):
        for batch in minibatch_indices(len(X), batch_size, rng):
            loss, grad = loss_grad(w, X[batch], y[batch])
            w = w - lr * grad / len(batch)
            history.append(loss / len(batch))
            updates += 1
    return w, history, updates
