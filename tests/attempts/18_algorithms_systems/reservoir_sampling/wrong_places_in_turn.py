"""You take a new item with the right probability, and put it into the places in turn. Which one has to go is
chance as well: each of the k with equal probability."""


def reservoir_sample(stream, k, numbers):
    if k < 1:
        raise ValueError(k)
    numbers = iter(numbers)
    sample = []
    for seen, item in enumerate(stream, 1):
        if seen <= k:
            sample.append(item)
        elif next(numbers) < k / seen:
            sample[seen % k] = item
    return sample
