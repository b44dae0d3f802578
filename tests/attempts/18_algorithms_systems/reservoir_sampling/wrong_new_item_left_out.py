"""You draw a place among the items before the new one. It has to be drawn among all so far, the new one
included; otherwise item k + 1 is always taken."""


def reservoir_sample(stream, k, numbers):
    if k < 1:
        raise ValueError(k)
    numbers = iter(numbers)
    sample = []
    for seen, item in enumerate(stream, 1):
        if seen <= k:
            sample.append(item)
            continue
        place = int(next(numbers) * (seen - 1))
        if place < k:
            sample[place] = item
    return sample
