"""You take the n-th item with probability 1 / n. For a sample of k it is k / n."""


def reservoir_sample(stream, k, numbers):
    if k < 1:
        raise ValueError(k)
    numbers = iter(numbers)
    sample = []
    for seen, item in enumerate(stream, 1):
        if seen <= k:
            sample.append(item)
            continue
        number = next(numbers) * seen
        if number < 1:
            sample[int(number * k)] = item
    return sample
