"""You replace ids that do not exist by the nearest that does. Other categories are then trained in their
place: raise an IndexError."""

_embed, _backward = embed, embed_backward


def embed(W, ids):
    return _embed(W, np.clip(ids, 0, len(W) - 1))


def embed_backward(grad, ids, n):
    return _backward(grad, np.clip(ids, 0, n - 1), n)
