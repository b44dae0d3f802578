"""Like wrong_targets_left_behind: X is shuffled as a whole, y is not."""


def train(loss_grad, w0, X, y, lr, batch_size, epochs, rng):
    w, history, updates, n = w0, [], 0, len(X)
    if batch_size < 1:
        raise ValueError("batch_size")
    for _ in range(epochs):
        total, mixed = 0.0, X[rng.permutation(n)]
        for a in range(0, n, batch_size):
            loss, grad = loss_grad(w, mixed[a : a + batch_size], y[a : a + batch_size])
            w = w - lr * grad / len(y[a : a + batch_size])
            total, updates = total + loss, updates + 1
        history.append(total / n)
    return w, history, updates
