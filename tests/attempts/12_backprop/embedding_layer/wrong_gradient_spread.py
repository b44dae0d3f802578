"""Your gradient gives every row of the table the sum over all places. A row gets only what belongs to
places where its id stands."""


def embed_backward(grad, ids, n):
    _check(ids, n)
    return np.tile(grad.reshape(-1, grad.shape[-1]).sum(axis=0), (n, 1))
