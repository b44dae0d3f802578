"""You take ids modulo n. That makes different categories share a row in silence; ids that do not exist
raise an IndexError."""

_embed, _backward = embed, embed_backward


def embed(W, ids):
    return _embed(W, ids % len(W))


def embed_backward(grad, ids, n):
    return _backward(grad, ids % n, n)
