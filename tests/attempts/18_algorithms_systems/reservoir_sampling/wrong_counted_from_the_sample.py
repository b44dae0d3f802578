"""You begin to count when the sample is full. The first k items have been seen as well."""


def reservoir_sample(stream, k, numbers):
    if k < 1:
        raise ValueError(k)
    numbers = iter(numbers)
    sample = []
    for seen, item in enumerate(stream, 1):
        if seen <= k:
            sample.append(item)
            continue
        place = int(next(numbers) * (seen - k + 1))
        if place < k:
            sample[place] = item
    return sample
