"""You divide the gradient of a batch by the number of all examples, which makes the steps of small batches
far too short. Divide by the rows of the batch."""


def train(loss_grad, w0, X, y, lr, batch_size, epochs, rng):
    w, history, updates = w0, [], 0
    for _ in range(epochs):
        total = 0.0
        for batch in minibatch_indices(len(X), batch_size, rng):
            loss, grad = loss_grad(w, X[batch], y[batch])
            w = w - lr * grad / len(X)
            total += loss
            updates += 1
        history.append(total / len(X))
    return w, history, updates
