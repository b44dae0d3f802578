"""Your gradient averages the contributions of an id that occurs several times. They add up, as for every
value that is used twice."""

_right = embed_backward


def embed_backward(grad, ids, n):
    counts = np.bincount(ids.ravel()[(ids.ravel() >= 0)], minlength=n)[:n]
    return _right(grad, ids, n) / np.maximum(counts, 1)[:, None]
