"""You step along the summed gradient. The mean is asked for: with sums a larger batch takes longer steps, and
the learning rate has to change with the batch size."""


def train(loss_grad, w0, X, y, lr, batch_size, epochs, rng):
    w, history, updates = w0, [], 0
    for _ in range(epochs):
        total = 0.0
        for batch in minibatch_indices(len(X), batch_size, rng):
            loss, grad = loss_grad(w, X[batch], y[batch])
            w = w - lr * grad
            total += loss
            updates += 1
        history.append(total / len(X))
    return w, history, updates
