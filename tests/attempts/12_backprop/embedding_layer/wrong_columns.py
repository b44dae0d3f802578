"""You read columns of the table. A category is a row."""


def embed(W, ids):
    _check(ids, len(W))
    return W.T[ids % W.shape[1]][..., : W.shape[1]]
