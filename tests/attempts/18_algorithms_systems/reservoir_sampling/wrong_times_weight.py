"""Your key is the random number times the weight. That favours heavy items, but not in proportion: with
weights 1 and 3 the first is the heavy one in 5 of 6 cases instead of 3 of 4."""


def weighted_sample(stream, k, numbers):
    if k < 1:
        raise ValueError(k)
    numbers = iter(numbers)
    keyed = []
    for item, weight in stream:
        if weight <= 0:
            raise ValueError(weight)
        keyed.append((next(numbers) * weight, item))
        keyed.sort(key=lambda entry: entry[0], reverse=True)
        del keyed[k:]
    return [item for _, item in keyed]
