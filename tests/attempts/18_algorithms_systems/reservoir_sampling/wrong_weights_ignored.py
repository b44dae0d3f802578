"""You take the random numbers for keys. The weights do not enter, and all items are equally likely."""


def weighted_sample(stream, k, numbers):
    if k < 1:
        raise ValueError(k)
    numbers = iter(numbers)
    keyed = []
    for item, weight in stream:
        if weight <= 0:
            raise ValueError(weight)
        keyed.append((next(numbers), item))
        keyed.sort(key=lambda entry: entry[0], reverse=True)
        del keyed[k:]
    return [item for _, item in keyed]
