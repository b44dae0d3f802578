"""You begin at a random row and go round. Every row comes up at every place, but neighbours in the data stay
neighbours: of all orders only as many are possible as there are rows."""


def minibatch_indices(n, batch_size, rng, drop_last=False):
    if batch_size < 1:
        raise ValueError("batch_size has to be at least 1")
    order = np.roll(np.arange(n), int(rng.integers(n)))
    batches = [order[i : i + batch_size] for i in range(0, n, batch_size)]
    return batches[: n // batch_size] if drop_last else batches
