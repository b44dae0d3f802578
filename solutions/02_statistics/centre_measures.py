"""Mean, trimmed mean, median and mode: what each uses, what it ignores, and what it can bear.

Write the measures of the centre of a sample. The mean uses every value, and a single wrong one can carry it
anywhere. The median uses only the order of the values, so it stays among the right ones as long as fewer than
half are wrong; the trimmed mean is a compromise between the two. The mode asks for equality alone, so it
exists for colours as well.

Interviewers ask for their merits and faults, and then for the small print. A sum of floats may lose digits. A
median needs an order but no arithmetic: categories with an order, such as shirt sizes, have one, colours have
none. And a sample may have several modes.

Conventions
- Samples are sequences (a list, a tuple, an array) in any order. They are not changed. Their numbers are
  finite, and of size 1e100 at most.
- The module `statistics` and numpy's own medians and quantiles (`np.median`, `np.quantile`, `np.percentile`)
  may not be used. `math`, `collections` and the rest of numpy may.
- Answers are compared with a relative tolerance of 1e-9 with the exact value, even where large numbers
  cancel: `math.fsum` adds floats as if nothing were rounded on the way.
"""

import math
from collections import Counter
from collections.abc import Hashable, Sequence


def trimmed_mean(xs: Sequence[float], share: float = 0.0) -> float:
    """Return the mean of what is left after dropping a share of the values at EACH end.

    Parameters
    ----------
    xs : sequence of n floats, n at least 1
        The sample.
    share : float
        From 0 to below 0.5. The k smallest and the k largest values are dropped, where k is the whole part of
        share * n. With 0 it is the mean. No share is so chosen that rounding of share * n decides.

    Returns
    -------
    float
        The sum of the values left, over their number.

    Raises
    ------
    ValueError
        If the sample is empty, or `share` is negative, or 0.5 or more.

    Examples
    --------
    >>> trimmed_mean([5.0, 1.0, 6.0, 1000.0, 4.0])
    203.2
    >>> trimmed_mean([5.0, 1.0, 6.0, 1000.0, 4.0], 0.25)
    5.0
    >>> trimmed_mean([1e16, 1.0, -1e16])
    0.3333333333333333
    """
    if len(xs) == 0:
        raise ValueError("An empty sample has no mean.")
    if not 0 <= share < 0.5:
        raise ValueError(f"share must be at least 0 and below 0.5, not {share}.")
    k = int(share * len(xs))
    # sorted() makes a new list; xs.sort() would change the caller's. As share is below 0.5, one value is
    # left.
    kept = sorted(xs)[k : len(xs) - k]
    # A plain sum rounds after each addition: 1e16 + 1 is 1e16 again, and the 1 is lost.
    return math.fsum(kept) / len(kept)


def median(values: Sequence, order: Sequence[str] | None = None) -> float | str:
    """Return the middle of a sample of numbers, or of labels that have an order.

    Parameters
    ----------
    values : sequence of n floats, or of n labels (str), n at least 1
        The sample.
    order : sequence of str, or None
        None for numbers. For labels all that there are, each once, from the lowest to the highest.

    Returns
    -------
    float or str
        The value in the middle of the sorted sample. Where n is even there are two: for numbers the answer is
        the mean of both. Labels cannot be averaged, so there it is the LOWER of the two.

    Raises
    ------
    ValueError
        If the sample is empty, or holds a label that is not in `order`.

    Examples
    --------
    >>> median([7.0, 1.0, 1000.0])
    7.0
    >>> median([7.0, 1.0, 1000.0, 3.0])
    5.0
    >>> median(["large", "small", "medium", "large"], ["small", "medium", "large"])
    'medium'
    """
    n = len(values)
    if n == 0:
        raise ValueError("An empty sample has no median.")
    if order is not None:
        rank = {label: i for i, label in enumerate(order)}
        unknown = set(values) - rank.keys()
        if unknown:
            raise ValueError(f"These labels have no place in the order: {sorted(unknown)}.")
        # Only the order is used. A mean of ranks would claim that all steps between labels are equally large.
        return sorted(values, key=rank.__getitem__)[(n - 1) // 2]
    ordered = sorted(values)
    # For odd n both indices are the same.
    return (ordered[(n - 1) // 2] + ordered[n // 2]) / 2


def modes(values: Sequence[Hashable]) -> list:
    """Return all values that occur most often.

    Parameters
    ----------
    values : sequence of n strings, or of n numbers, n at least 1
        The sample.

    Returns
    -------
    list
        Every value that no other exceeds in number, once, in the order in which they first occur in the
        sample. If all values are different, these are all of them.

    Raises
    ------
    ValueError
        If the sample is empty.

    Examples
    --------
    >>> modes(["red", "blue", "green", "blue", "red"])
    ['red', 'blue']
    >>> modes([3, 1, 2])
    [3, 1, 2]
    """
    if len(values) == 0:
        raise ValueError("An empty sample has no mode.")
    # A Counter keeps its keys in the order in which they came. most_common(1) would name only one.
    counts = Counter(values)
    most = max(counts.values())
    return [value for value, count in counts.items() if count == most]
