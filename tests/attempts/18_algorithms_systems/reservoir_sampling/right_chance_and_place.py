"""Decides by the upper end of the numbers; the weighted sample by heapq.nlargest."""


def reservoir_sample(stream, k, numbers):
    if k <= 0:
        raise ValueError("empty sample")
    stream, numbers = iter(stream), iter(numbers)
    sample = []
    while len(sample) < k:
        try:
            sample.append(next(stream))
        except StopIteration:
            return sample
    n = k
    for item in stream:
        n += 1
        number = next(numbers)
        if number > 1 - k / n:
            sample[int((1 - number) * n)] = item
    return sample


def weighted_sample(stream, k, numbers):
    if k <= 0:
        raise ValueError("empty sample")

    def keyed():
        for (item, weight), number in zip(stream, numbers):
            if not weight > 0:
                raise ValueError("weight")
            yield math.log(number) / weight, item

    return [item for _, item in heapq.nlargest(k, keyed(), key=lambda pair: pair[0])]
