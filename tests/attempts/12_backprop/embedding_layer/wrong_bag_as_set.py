"""You count an id that occurs twice in a bag only once. It counts as often as it occurs."""

_right = embed_bags


def embed_bags(W, bags):
    return _right(W, [sorted(set(bag)) for bag in bags])
