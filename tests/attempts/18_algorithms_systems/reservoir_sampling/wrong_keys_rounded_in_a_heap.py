"""You compare the keys as they are. For a weight of 1e-6 the key is 0, for one of 1e18 it is 1, nearly
whatever was drawn, and the place in the stream decides: compare the logarithms of the keys."""


def weighted_sample(stream, k, numbers):
    if k < 1:
        raise ValueError(k)
    numbers = iter(numbers)
    heap = []
    for order, (item, weight) in enumerate(stream):
        if weight <= 0:
            raise ValueError(weight)
        heapq.heappush(heap, (next(numbers) ** (1 / weight), order, item))
        if len(heap) > k:
            heapq.heappop(heap)
    return [item for _, _, item in sorted(heap, key=lambda entry: entry[:2], reverse=True)]
