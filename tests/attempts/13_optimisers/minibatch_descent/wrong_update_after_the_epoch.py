"""You collect the gradients of all batches and update once, at the end of the epoch. That is batch descent in
pieces: each batch is to make an update of its own."""


def train(loss_grad, w0, X, y, lr, batch_size, epochs, rng):
    w, history, updates = w0, [], 0
    for _ in range(epochs):
        total, gathered = 0.0, np.zeros(len(w))
        for batch in minibatch_indices(len(X), batch_size, rng):
            loss, grad = loss_grad(w, X[batch], y[batch])
            gathered += grad
            total += loss
        w = w - lr * gathered / len(X)
        updates += 1
        history.append(total / len(X))
    return w, history, updates
