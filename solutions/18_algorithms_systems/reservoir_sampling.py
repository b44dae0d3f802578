"""A fair sample from a stream whose length nobody knows.

Lines come in one after the other, too many to keep, and nobody can say how many there will be. Draw a sample
of k of them such that every set of k is equally likely; and, in the second function, one in which heavy items
are likelier. One random number for each item is enough for either.

Interviewers like the first because it is five lines with a proof by induction, and because being off by one
in a single place makes some items come more often, which no test on one run shows. What you return is
therefore checked over all that the random numbers can say, and has to come out exactly even.

Conventions
- A stream is an iterable that is read once, from front to back. It may be longer than what fits into
  memory: keep k items and no more. Items may be of any type, and equal ones are still different items.
- `numbers` is an iterable of random floats, independent, evenly distributed between 0 and 1, and neither 0
  nor 1. There are always enough of them, and they are the only source of randomness.
"""

import heapq
import math
from collections.abc import Iterable


def reservoir_sample(stream: Iterable[object], k: int, numbers: Iterable[float]) -> list:
    """Draw k items from a stream, all sets of k equally likely.

    Parameters
    ----------
    stream : iterable
        The items. When the first number is taken, not more than k + 1 of them may have been read.
    k : int
        Size of the sample, 1 or more.
    numbers : iterable of float
        Take one for each item after the first k, in the order of the stream.

    Returns
    -------
    list
        The k items, in any order. If the stream has at most k, all of them, in the order of the stream.

    Raises
    ------
    ValueError
        If `k` is below 1.

    Examples
    --------
    >>> reservoir_sample("ab", 3, [0.1, 0.7])
    ['a', 'b']
    """
    if k < 1:
        raise ValueError(f"k must be at least 1, not {k}.")
    numbers = iter(numbers)
    sample: list[object] = []
    for seen, item in enumerate(stream, 1):
        if seen <= k:
            sample.append(item)
            continue
        # A place among all items so far, this one included. With probability k / seen it is one of the k
        # places that are kept. An item of the sample stays with 1 - 1 / seen, so that by induction each older
        # one is in it with k / (seen - 1) * (seen - 1) / seen = k / seen as well.
        place = int(next(numbers) * seen)
        if place < k:
            sample[place] = item
    return sample


def weighted_sample(stream: Iterable[tuple[object, float]], k: int, numbers: Iterable[float]) -> list:
    """Draw k items from a stream without replacement, heavy ones more often.

    Each item gets the key u ** (1 / w) for its weight w and a random number u of its own; the items with the
    k largest keys are the sample. An item has the largest key with a probability in proportion to its
    weight; among the other items the same holds for the second largest key, and so on.

    Parameters
    ----------
    stream : iterable of tuple
        Pairs of an item and its weight, a float from 1e-6 to 1e18.
    k : int
        Size of the sample, 1 or more.
    numbers : iterable of float
        Take one for each item, in the order of the stream.

    Returns
    -------
    list
        The k items by falling key; all items, if there are not more than k. Computed exactly, no
        two keys are equal; as floats they may be, since u ** (1 / w) can be rounded to 0 or to 1.

    Raises
    ------
    ValueError
        If `k` is below 1, or if a weight is 0 or negative.

    Examples
    --------
    >>> weighted_sample([("a", 1.0), ("b", 3.0), ("c", 2.0)], 2, [0.5, 0.5, 0.5, 0.5])
    ['b', 'c']
    """
    if k < 1:
        raise ValueError(f"k must be at least 1, not {k}.")
    numbers = iter(numbers)
    # The k best so far, the worst of them in front: a heap decides in log k steps whether a new one gets in.
    best: list[tuple[float, int, object]] = []
    for order, (item, weight) in enumerate(stream):
        if weight <= 0:
            raise ValueError(f"Weights are positive, not {weight}.")
        # The logarithm of the key is in the same order. The key itself is 0 for small weights, and 1 for
        # large ones. The order keeps the heap from comparing items, which may have no order.
        entry = (math.log(next(numbers)) / weight, order, item)
        if len(best) < k:
            heapq.heappush(best, entry)
        else:
            heapq.heappushpop(best, entry)
    return [item for _, _, item in sorted(best, reverse=True)]
