"""You update the array that was passed as w0, by -= or by writing into it. The caller's weights change with
it: begin with a copy."""


def train(loss_grad, w0, X, y, lr, batch_size, epochs, rng):
    history, updates = [], 0
    for _ in range(epochs):
        total = 0.0
        for batch in minibatch_indices(len(X), batch_size, rng):
            loss, grad = loss_grad(w0, X[batch], y[batch])
            w0 -= lr * grad / len(batch)
            total += loss
            updates += 1
        history.append(total / len(X))
    return w0, history, updates
