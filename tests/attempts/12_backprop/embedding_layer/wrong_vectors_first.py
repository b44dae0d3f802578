"""You put the axis of the vectors first. It comes last, after the axes of the ids."""


def embed(W, ids):
    _check(ids, len(W))
    return np.moveaxis(W[ids], -1, 0)
