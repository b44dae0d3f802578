"""Counting: with or without order, with or without repetition.

In how many ways can k things be chosen from n kinds? That depends on two questions which every such task
leaves for you to ask: does the order count, and may the same kind be chosen again? Count all four cases,
count the orders of a word with equal letters, and list the choices where there are few.

Interviewers ask for permutations and combinations by name, and for why the one is the other divided by k!:
every set of k different things can be put in order in k! ways, so counting orders counts each set k! times.
Where repetition is allowed the same argument fails, because a choice with equal things has fewer orders.

Conventions
- Counts are exact: Python's integers have no limit, while a float holds about 16 digits.
- `math.comb`, `math.perm` and the module `itertools` may not be used. Anything else may.
- n may be up to 10**12, and k too where the count is small or follows from few factors: k is nearly n, or
  larger than n, or n is small. No loop can run over such numbers, and a `math.factorial` of them never
  returns. A product of 500 factors is always enough for one binomial coefficient, and n ** k is asked for k
  up to 500 only.
- There is 1 way to choose nothing, also from nothing. There are 0 ways to do what cannot be done.
"""

from collections.abc import Sequence


def count_selections(n: int, k: int, ordered: bool, repeat: bool) -> int:
    """Count the ways to choose k from n kinds.

    Parameters
    ----------
    n : int
        Number of kinds, 0 or more.
    k : int
        Number of choices, 0 or more.
    ordered : bool
        True if the order counts: first A, then B, is another choice than first B, then A.
    repeat : bool
        True if a kind may be chosen again, any number of times; False if at most once.

    Returns
    -------
    int
        The number of ways, exactly.

    Raises
    ------
    ValueError
        If `n` or `k` is negative.

    Examples
    --------
    The choices of 2 from 4: ordered, or not; without repetition, or with it.

    >>> count_selections(4, 2, True, False), count_selections(4, 2, False, False)
    (12, 6)
    >>> count_selections(4, 2, True, True), count_selections(4, 2, False, True)
    (16, 10)
    >>> count_selections(2, 4, False, False)
    0
    """
    if n < 0 or k < 0:
        raise ValueError(f"n and k must be 0 or more, not {n} and {k}.")
    if ordered and repeat:
        return n**k
    if ordered:
        # n for the first, n - 1 for the second, ...; above n one of the factors is 0, however many there are.
        return _falling(n, k) if k <= n else 0
    if not repeat:
        return _binomial(n, k)
    # Stars and bars: write k stars, and n - 1 bars that part one kind from the next. A choice is which of the
    # k + n - 1 places hold the bars. Without any kind there is no bar, and only the empty choice.
    return _binomial(k + n - 1, k) if n else int(k == 0)


def count_arrangements(counts: Sequence[int]) -> int:
    """Count the different orders of things of which some are equal.

    Parameters
    ----------
    counts : sequence of int
        How many there are of each kind, each 0 or more; at most 1000 together. Things of a kind are equal.

    Returns
    -------
    int
        The number of different orders in a row, exactly. An empty row has one order.

    Raises
    ------
    ValueError
        If a count is negative.

    Examples
    --------
    Of BANANA, with 1 B, 3 A and 2 N:

    >>> count_arrangements([1, 3, 2])
    60
    """
    if any(count < 0 for count in counts):
        raise ValueError("A count must be 0 or more.")
    # Choose places for the first kind among all, for the second among those left, ...
    total, ways = 0, 1
    for count in counts:
        total += count
        ways *= _binomial(total, count)
    return ways


def list_combinations(items: Sequence, k: int) -> list[tuple]:
    """List all choices of k of the items, without regard to order and without repetition.

    Parameters
    ----------
    items : sequence
        The items, told apart by their places: equal ones at two places are two items.
    k : int
        Number of items in each choice, 0 or more.

    Returns
    -------
    list of tuple
        Each choice once. Within a choice the items are in the order in which they are passed; choices are in
        the order of their first places, then of their second places, and so on.

    Raises
    ------
    ValueError
        If `k` is negative.

    Examples
    --------
    >>> list_combinations("ABCD", 2)
    [('A', 'B'), ('A', 'C'), ('A', 'D'), ('B', 'C'), ('B', 'D'), ('C', 'D')]
    >>> list_combinations([7, 7], 1)
    [(7,), (7,)]
    >>> list_combinations([1, 2], 0), list_combinations([1, 2], 3)
    ([()], [])
    """
    if k < 0:
        raise ValueError(f"k must be 0 or more, not {k}.")
    # Grow choices from the left. What comes next stands farther right, which makes each set appear in one
    # order only.
    grown: list[tuple[int, ...]] = [()]
    for _ in range(k):
        grown = [
            (*places, place)
            for places in grown
            for place in range(places[-1] + 1 if places else 0, len(items))
        ]
    return [tuple(items[place] for place in places) for places in grown]


def _falling(n, k):
    """Multiply n, n - 1, ..., k factors."""
    product = 1
    for i in range(k):
        product *= n - i
    return product


def _binomial(n, k):
    if k > n:
        return 0
    # Choosing k is leaving n - k: take whichever is smaller.
    k = min(k, n - k)
    # The division leaves nothing over: each set of k has exactly k! orders among those counted.
    return _falling(n, k) // _falling(k, k)
