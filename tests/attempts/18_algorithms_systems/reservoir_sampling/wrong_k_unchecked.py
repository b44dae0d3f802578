"""You accept a sample of nothing, or of less. Refuse a k below 1 with a ValueError."""


def reservoir_sample(stream, k, numbers):
    numbers = iter(numbers)
    sample = []
    for seen, item in enumerate(stream, 1):
        if seen <= k:
            sample.append(item)
            continue
        place = int(next(numbers) * seen)
        if place < k:
            sample[place] = item
    return sample
