"""You raise to the power of the weight. A large power makes a number below 1 small, so the light items win:
the exponent is 1 / w."""


def weighted_sample(stream, k, numbers):
    if k < 1:
        raise ValueError(k)
    numbers = iter(numbers)
    keyed = []
    for item, weight in stream:
        if weight <= 0:
            raise ValueError(weight)
        keyed.append((math.log(next(numbers)) * weight, item))
        keyed.sort(key=lambda entry: entry[0], reverse=True)
        del keyed[k:]
    return [item for _, item in keyed]
