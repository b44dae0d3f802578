"""You take every new item and replace a random one. The last item is then always in the sample: take the n-th
with probability k / n."""


def reservoir_sample(stream, k, numbers):
    if k < 1:
        raise ValueError(k)
    numbers = iter(numbers)
    sample = []
    for seen, item in enumerate(stream, 1):
        if seen <= k:
            sample.append(item)
            continue
        place = int(next(numbers) * k)
        if place < k:
            sample[place] = item
    return sample
