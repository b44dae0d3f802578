"""You pass over items whose weight is not positive. It may be a mistake of the caller, and is refused with a
ValueError."""


def weighted_sample(stream, k, numbers):
    if k < 1:
        raise ValueError(k)
    numbers = iter(numbers)
    keyed = []
    for item, weight in stream:
        if weight <= 0:
            continue
        keyed.append((math.log(next(numbers)) / weight, item))
        keyed.sort(key=lambda entry: entry[0], reverse=True)
        del keyed[k:]
    return [item for _, item in keyed]
