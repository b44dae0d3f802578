"""You read the whole stream before you draw. That is a fair sample, but of something that was supposed not to
fit into memory: decide as the items come."""


def reservoir_sample(stream, k, numbers):
    if k < 1:
        raise ValueError(k)
    numbers = iter(numbers)
    sample, stream = [], list(stream)
    for seen, item in enumerate(stream, 1):
        if seen <= k:
            sample.append(item)
            continue
        place = int(next(numbers) * seen)
        if place < k:
            sample[place] = item
    return sample
