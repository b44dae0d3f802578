"""Your gradient ends at the largest id that was used. The table has n rows, whatever was looked up."""

_right = embed_backward


def embed_backward(grad, ids, n):
    return _right(grad, ids, n)[: int(ids.max()) + 1 if ids.size else 0]
