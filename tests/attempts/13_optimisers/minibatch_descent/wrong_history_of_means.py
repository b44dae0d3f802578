"""Your loss of an epoch is the mean of the batches' means. Where the last batch is shorter, its rows weigh
too much: sum over all rows, and divide once."""


def train(loss_grad, w0, X, y, lr, batch_size, epochs, rng):
    w, history, updates = w0, [], 0
    for _ in range(epochs):
        means = []
        for batch in minibatch_indices(len(X), batch_size, rng):
            loss, grad = loss_grad(w, X[batch], y[batch])
            w = w - lr * grad / len(batch)
            means.append(loss / len(batch))
            updates += 1
        history.append(sum(means) / len(means))
    return w, history, updates
