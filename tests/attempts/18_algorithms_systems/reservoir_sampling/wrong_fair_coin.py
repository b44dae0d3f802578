"""You toss a fair coin for each new item. The chance has to fall with the number of items so far, n,
as k / n."""


def reservoir_sample(stream, k, numbers):
    if k < 1:
        raise ValueError(k)
    numbers = iter(numbers)
    sample = []
    for seen, item in enumerate(stream, 1):
        if seen <= k:
            sample.append(item)
            continue
        number = next(numbers)
        if number < 0.5:
            sample[int(2 * number * k)] = item
    return sample
