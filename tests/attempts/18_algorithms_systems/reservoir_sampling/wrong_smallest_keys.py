"""You keep the smallest keys. Those are mostly of light items: keep the largest."""


def weighted_sample(stream, k, numbers):
    if k < 1:
        raise ValueError(k)
    numbers = iter(numbers)
    keyed = []
    for item, weight in stream:
        if weight <= 0:
            raise ValueError(weight)
        keyed.append((math.log(next(numbers)) / weight, item))
        keyed.sort(key=lambda entry: entry[0], reverse=False)
        del keyed[k:]
    return [item for _, item in keyed]
