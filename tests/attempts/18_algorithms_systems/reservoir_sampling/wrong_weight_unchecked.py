"""You take weights of 0 and below. A weight of 0 has no key, and a negative one a key above 1, so that it
always wins: raise a ValueError."""


def weighted_sample(stream, k, numbers):
    if k < 1:
        raise ValueError(k)
    numbers = iter(numbers)
    keyed = []
    for item, weight in stream:
        keyed.append((math.log(next(numbers)) / (weight or 1e-300), item))
        keyed.sort(key=lambda entry: entry[0], reverse=True)
        del keyed[k:]
    return [item for _, item in keyed]
