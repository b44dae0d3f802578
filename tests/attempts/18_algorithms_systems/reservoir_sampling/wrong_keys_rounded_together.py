"""You compare the keys as they are. For a weight of 1e-6 the key is 0, for one of 1e18 it is 1, nearly
whatever was drawn: compare their logarithms."""


def weighted_sample(stream, k, numbers):
    if k < 1:
        raise ValueError(k)
    numbers = iter(numbers)
    keyed = []
    for item, weight in stream:
        if weight <= 0:
            raise ValueError(weight)
        keyed.append((next(numbers) ** (1 / weight), item))
        keyed.sort(key=lambda entry: entry[0], reverse=True)
        del keyed[k:]
    return [item for _, item in keyed]
