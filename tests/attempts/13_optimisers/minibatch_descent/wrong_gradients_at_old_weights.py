"""Your gradients are all taken at the weights that the epoch began with. Ask for each at the newest
weights."""


def train(loss_grad, w0, X, y, lr, batch_size, epochs, rng):
    w, history, updates = w0, [], 0
    for _ in range(epochs):
        total, before = 0.0, w
        for batch in minibatch_indices(len(X), batch_size, rng):
            loss, grad = loss_grad(before, X[batch], y[batch])
            w = w - lr * grad / len(batch)
            total += loss
            updates += 1
        history.append(total / len(X))
    return w, history, updates
