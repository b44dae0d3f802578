"""You draw a place among one more than the items so far. A later item then gets in too seldom."""


def reservoir_sample(stream, k, numbers):
    if k < 1:
        raise ValueError(k)
    numbers = iter(numbers)
    sample = []
    for seen, item in enumerate(stream, 1):
        if seen <= k:
            sample.append(item)
            continue
        place = int(next(numbers) * (seen + 1))
        if place < k:
            sample[place] = item
    return sample
