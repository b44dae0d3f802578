"""You lose the items after the last full batch. When the input ends, what has been gathered so far is a
batch too, only shorter."""


def in_batches(items, size):
    if size < 1:
        raise ValueError("size must be 1 or more")
    return map(list, zip(*[iter(items)] * size))
