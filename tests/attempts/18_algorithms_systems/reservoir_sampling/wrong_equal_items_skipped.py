"""You pass over an item that is in the sample already. Equal items are different ones, and what comes often
should be drawn often."""


def reservoir_sample(stream, k, numbers):
    if k < 1:
        raise ValueError(k)
    numbers = iter(numbers)
    sample = []
    for seen, item in enumerate(stream, 1):
        if item in sample:
            continue
        if seen <= k:
            sample.append(item)
            continue
        place = int(next(numbers) * seen)
        if place < k:
            sample[place] = item
    return sample
