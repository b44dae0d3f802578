"""You accept a weighted sample of nothing. Refuse a k below 1 with a ValueError."""


def weighted_sample(stream, k, numbers):
    numbers = iter(numbers)
    keyed = []
    for item, weight in stream:
        if weight <= 0:
            raise ValueError(weight)
        keyed.append((math.log(next(numbers)) / weight, item))
        keyed.sort(key=lambda entry: entry[0], reverse=True)
        del keyed[max(k, 0) :]
    return [item for _, item in keyed]
