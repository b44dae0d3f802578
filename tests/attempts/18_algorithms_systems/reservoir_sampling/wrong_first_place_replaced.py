"""You take a new item with the right probability and always give it the same place. The other places never
change: draw the place as well."""


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
            sample[0] = item
    return sample
