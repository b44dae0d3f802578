"""You take a new item with the right probability and replace the oldest. Then early items go first: the one
to go is any of the k with equal probability."""


def reservoir_sample(stream, k, numbers):
    if k < 1:
        raise ValueError(k)
    numbers = iter(numbers)
    sample = []
    for seen, item in enumerate(stream, 1):
        if seen <= k:
            sample.append(item)
            continue
        if int(next(numbers) * seen) < k:
            sample.pop(0)
            sample.append(item)
    return sample
