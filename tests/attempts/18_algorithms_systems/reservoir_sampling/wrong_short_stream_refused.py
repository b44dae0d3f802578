"""You refuse a stream with fewer than k items. Return what there is."""


def reservoir_sample(stream, k, numbers):
    if k < 1:
        raise ValueError(k)
    numbers = iter(numbers)
    sample = []
    for seen, item in enumerate(stream, 1):
        if seen <= k:
            sample.append(item)
            continue
        place = int(next(numbers) * seen)
        if place < k:
            sample[place] = item
    if len(sample) < k:
        raise ValueError("too few items")
    return sample
