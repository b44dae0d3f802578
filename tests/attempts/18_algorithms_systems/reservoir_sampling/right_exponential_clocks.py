"""Waiting times: each item rings after an exponential time with its weight as rate, and the first k are
taken."""

import bisect


def weighted_sample(stream, k, numbers):
    if not k >= 1:
        raise ValueError("k")
    times, items = [], []
    for (item, weight), number in zip(stream, numbers):
        if weight <= 0:
            raise ValueError("rate")
        time = -math.log(number) / weight
        at = bisect.bisect(times, time)
        times.insert(at, time)
        items.insert(at, item)
        times, items = times[:k], items[:k]
    return items
