"""You divide by batch_size even where the batch has fewer rows: the last one of an epoch, or all of them if
batch_size exceeds n. Divide by the number of rows that are really there."""


def train(loss_grad, w0, X, y, lr, batch_size, epochs, rng):
    w, history, updates = w0, [], 0
    for _ in range(epochs):
        total = 0.0
        for batch in minibatch_indices(len(X), batch_size, rng):
            loss, grad = loss_grad(w, X[batch], y[batch])
            w = w - lr * grad / batch_size
            total += loss
            updates += 1
        history.append(total / len(X))
    return w, history, updates
