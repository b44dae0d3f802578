"""You make one update an epoch, from one batch that is drawn at random. An epoch is a pass over all the data,
with one update for each of its batches."""


def train(loss_grad, w0, X, y, lr, batch_size, epochs, rng):
    w, history, updates = w0, [], 0
    for _ in range(epochs):
        batch = minibatch_indices(len(X), batch_size, rng)[0]
        loss, grad = loss_grad(w, X[batch], y[batch])
        w = w - lr * grad / len(batch)
        history.append(loss / len(batch))
        updates += 1
    return w, history, updates
