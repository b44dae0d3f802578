"""You round to the nearest place. The first and the last then get half the chance of the others: cut the
fraction off."""


def reservoir_sample(stream, k, numbers):
    if k < 1:
        raise ValueError(k)
    numbers = iter(numbers)
    sample = []
    for seen, item in enumerate(stream, 1):
        if seen <= k:
            sample.append(item)
            continue
        place = round(next(numbers) * seen)
        if place < k:
            sample[place] = item
    return sample
