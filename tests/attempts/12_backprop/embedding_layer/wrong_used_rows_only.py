"""Your gradient has a row for each different id that was used. The gradient of the whole table is asked for,
with zeros in the other rows."""

_right = embed_backward


def embed_backward(grad, ids, n):
    return _right(grad, ids, n)[np.unique(ids)]
