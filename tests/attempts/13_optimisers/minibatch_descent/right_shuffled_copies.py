"""Shuffles X and y together by sorting random keys, and weighs means of batches by their sizes."""


def minibatch_indices(n, batch_size, rng, drop_last=False):
    if batch_size < 1:
        raise ValueError("batches of at least one row")
    order = np.argsort(rng.random(n))
    full = n // batch_size
    batches = list(order[: full * batch_size].reshape(full, batch_size))
    rest = order[full * batch_size :]
    return batches if drop_last or rest.size == 0 else [*batches, rest]


def train(loss_grad, w0, X, y, lr, batch_size, epochs, rng):
    if batch_size < 1:
        raise ValueError("batches of at least one row")
    n, w, history, updates = len(y), np.asarray(w0), [], 0
    for _ in range(epochs):
        order = np.argsort(rng.random(n))
        X, y = X[order], y[order]
        met = 0.0
        for start in range(0, n, batch_size):
            stop = min(start + batch_size, n)
            loss, grad = loss_grad(w, X[start:stop], y[start:stop])
            share = (stop - start) / n
            met += share * (loss / (stop - start))
            w = w - lr * (grad / (stop - start))
            updates += 1
        history.append(met)
    return w, tuple(history), updates


def full_gradient(loss_grad, w, X, y, chunk):
    if chunk < 1:
        raise ValueError("chunks of at least one row")
    parts = np.split(np.arange(len(X)), range(chunk, len(X), chunk))
    means = [loss_grad(w, X[rows], y[rows])[1] / rows.size for rows in parts]
    return np.average(means, axis=0, weights=[rows.size for rows in parts])
