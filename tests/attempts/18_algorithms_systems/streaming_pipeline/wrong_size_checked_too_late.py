"""Your call lets a bad `size` through. A check in a generator function does not run before the first item is
asked for, so the error appears far from its cause, if at all. Check in an ordinary function that returns a
generator."""


def in_batches(items, size):
    if size < 1:
        raise ValueError("size must be 1 or more")
    iterator = iter(items)
    while batch := list(islice(iterator, size)):
        yield batch
