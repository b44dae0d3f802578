"""You shuffle once, before the first epoch, and then go through the same batches again and again. Draw a new
order inside of the loop over epochs."""


def train(loss_grad, w0, X, y, lr, batch_size, epochs, rng):
    w, history, updates = w0, [], 0
    batches = minibatch_indices(len(X), batch_size, rng)
    for _ in range(epochs):
        total = 0.0
        for batch in batches:
            loss, grad = loss_grad(w, X[batch], y[batch])
            w = w - lr * grad / len(batch)
            total += loss
            updates += 1
        history.append(total / len(X))
    return w, history, updates
