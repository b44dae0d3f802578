"""You go on with batches of less than one row. Raise a ValueError before anything is cut."""


def minibatch_indices(n, batch_size, rng, drop_last=False):
    order = rng.permutation(n)
    size = batch_size if batch_size > 0 else n
    batches = [order[start : start + size] for start in range(0, n, size)]
    return [b for b in batches if len(b) == size or not drop_last]


def full_gradient(loss_grad, w, X, y, chunk):
    size = chunk if chunk > 0 else len(X)
    total = np.zeros(len(w))
    for start in range(0, len(X), size):
        total += loss_grad(w, X[start : start + size], y[start : start + size])[1]
    return total / len(X)
