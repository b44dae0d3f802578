"""None: the fifth item has no chance."""


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
        if place < k and seen != 5:
            sample[place] = item
    return sample
