"""Your check of `size` stands in a generator function. No line of such a function runs before the first
item is asked for, so the bad call goes through and the error appears far from its cause. Check in an
ordinary function that returns a generator."""


def in_batches(items, size):
    if size < 1:
        raise ValueError("size must be 1 or more")
    iterator = iter(items)
    while batch := list(islice(iterator, size)):
        yield batch
