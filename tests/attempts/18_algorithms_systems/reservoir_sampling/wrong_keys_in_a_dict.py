"""You keep the keys in a dict by item. Equal items then share a key, and items such as dicts cannot be looked
up at all."""


def weighted_sample(stream, k, numbers):
    if k < 1:
        raise ValueError(k)
    keys, numbers = {}, iter(numbers)
    for item, weight in stream:
        if weight <= 0:
            raise ValueError(weight)
        keys[item] = math.log(next(numbers)) / weight
    return sorted(keys, key=keys.get, reverse=True)[:k]
