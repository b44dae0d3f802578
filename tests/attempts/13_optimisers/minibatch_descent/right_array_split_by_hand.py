"""Random order by drawing without replacement, and the gradient of all rows one row at a time."""


def minibatch_indices(n, batch_size, rng, drop_last=False):
    if batch_size < 1:
        raise ValueError(batch_size)
    order = rng.choice(n, size=n, replace=False)
    batches = np.split(order, np.arange(batch_size, n, batch_size))
    return tuple(batch for batch in batches if len(batch) == batch_size or not drop_last)


def full_gradient(loss_grad, w, X, y, chunk):
    if chunk < 1:
        raise ValueError(chunk)
    return np.mean([loss_grad(w, X[i : i + 1], y[i : i + 1])[1] for i in range(len(X))], axis=0)
