"""You ask for the loss of a batch again, after its update. The history is to hold it as it was met, by the
weights before the update, which costs no second call."""


def train(loss_grad, w0, X, y, lr, batch_size, epochs, rng):
    w, history, updates = w0, [], 0
    for _ in range(epochs):
        total = 0.0
        for batch in minibatch_indices(len(X), batch_size, rng):
            _, grad = loss_grad(w, X[batch], y[batch])
            w = w - lr * grad / len(batch)
            total += loss_grad(w, X[batch], y[batch])[0]
            updates += 1
        history.append(total / len(X))
    return w, history, updates
