"""None: the item with the largest key is left out."""

_right = weighted_sample


def weighted_sample(stream, k, numbers):
    if k < 1:
        raise ValueError("k")
    return _right(stream, k + 1, numbers)[1:]
