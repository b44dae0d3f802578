"""Plain loops over rows that are shuffled in place, and batches that are collected one row at a time."""


def minibatch_indices(n, batch_size, rng, drop_last=False):
    if batch_size <= 0:
        raise ValueError("batch_size")
    order = list(range(n))
    rng.shuffle(order)
    batches, batch = [], []
    for i in order:
        batch.append(i)
        if len(batch) == batch_size:
            batches.append(np.array(batch))
            batch = []
    if batch and not drop_last:
        batches.append(np.array(batch))
    return batches


def train(loss_grad, w0, X, y, lr, batch_size, epochs, rng):
    w, history, updates = w0.copy(), [], 0
    for epoch in range(epochs):
        losses = []
        for batch in minibatch_indices(X.shape[0], batch_size, rng):
            rows = np.array([X[i] for i in batch])
            targets = np.array([y[i] for i in batch])
            loss, grad = loss_grad(w, rows, targets)
            losses.append(loss)
            for j in range(w.size):
                w[j] -= lr * grad[j] / batch.size
            updates += 1
        history.append(sum(losses) / X.shape[0])
    return w, history, updates


def full_gradient(loss_grad, w, X, y, chunk):
    if chunk <= 0:
        raise ValueError("chunk")
    total, start = 0.0, 0
    while start < len(X):
        _, grad = loss_grad(w, X[start : start + chunk], y[start : start + chunk])
        total = total + grad
        start += chunk
    return total / len(X)
