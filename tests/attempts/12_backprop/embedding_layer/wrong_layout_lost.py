"""You flatten the ids, and the vectors come out as one long list. They keep the layout of the ids, with
one more axis."""


def embed(W, ids):
    _check(ids, len(W))
    return W[ids.ravel()]
