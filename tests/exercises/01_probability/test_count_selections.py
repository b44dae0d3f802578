"""Hidden suite of count_selections."""

import itertools
import math

import pytest

from grader import checks

ORDERED, UNORDERED = True, False
REPEAT, ONCE = True, False


def listed(n, k, ordered, repeat):
    """Count by writing down every choice."""
    if ordered:
        ways = itertools.product(range(n), repeat=k) if repeat else itertools.permutations(range(n), k)
    elif repeat:
        ways = itertools.combinations_with_replacement(range(n), k)
    else:
        ways = itertools.combinations(range(n), k)
    return sum(1 for _ in ways)


def counts_right(attempt, questions, expected):
    for answer, right in zip(
        attempt.count_selections.map(*zip(*questions, strict=True)), expected, strict=True
    ):
        checks.equal(answer, right)


def small(ordered, repeat):
    questions = [(n, k, ordered, repeat) for n in range(1, 6) for k in range(1, 5)]
    return questions, [listed(*question) for question in questions]


def test_ordered_once(attempt, rng):
    """In order and without repetition there is one kind less for each further choice."""
    questions, expected = small(ORDERED, ONCE)
    n = int(rng.integers(30, 60))
    questions += [(n, n, ORDERED, ONCE), (n, n // 2, ORDERED, ONCE)]
    counts_right(attempt, questions, [*expected, math.factorial(n), math.perm(n, n // 2)])


@pytest.mark.points(2)
def test_unordered_once(attempt, rng):
    """Without order every set of k counts once, not once for each of its k! orders."""
    questions, expected = small(UNORDERED, ONCE)
    n = int(rng.integers(20, 40))
    questions += [(n, k, UNORDERED, ONCE) for k in range(1, n + 1)]
    counts_right(attempt, questions, [*expected, *(math.comb(n, k) for k in range(1, n + 1))])


def test_ordered_repeat(attempt):
    """In order and with repetition every choice has all kinds to choose from."""
    counts_right(attempt, *small(ORDERED, REPEAT))


@pytest.mark.points(2)
def test_unordered_repeat(attempt):
    """Without order and with repetition only how many of each kind counts."""
    counts_right(attempt, *small(UNORDERED, REPEAT))


@pytest.mark.points(2)
def test_all_digits(attempt, rng):
    """Large counts are exact to the last digit."""
    n, k = int(rng.integers(900, 1000)), int(rng.integers(300, 500))
    ways = [(ORDERED, ONCE), (UNORDERED, ONCE), (ORDERED, REPEAT), (UNORDERED, REPEAT)]
    expected = [math.perm(n, k), math.comb(n, k), pow(n, k), math.comb(n + k - 1, k)]
    questions = [(n, k, *way) for way in ways] + [(60, 30, UNORDERED, ONCE)]
    counts_right(attempt, questions, [*expected, math.comb(60, 30)])


def test_large_numbers(attempt, rng):
    """Few from very many, or nearly all of them, is counted without a loop over all."""
    n, k = int(rng.integers(10**11, 10**12)), int(rng.integers(2, 6))
    questions = [
        (n, k, ORDERED, ONCE),
        (n, k, UNORDERED, ONCE),
        (n, n - k, UNORDERED, ONCE),
        (n, k, UNORDERED, REPEAT),
        (k, n, UNORDERED, REPEAT),
        (k, n, ORDERED, ONCE),
        (k, n, UNORDERED, ONCE),
    ]
    few = [math.perm(n, k), math.comb(n, k), math.comb(n, k)]
    counts_right(attempt, questions, [*few, math.comb(n + k - 1, k), math.comb(n + k - 1, k - 1), 0, 0])


def test_nothing_and_impossible(attempt, rng):
    """There is one way to choose nothing, and no way to choose more than there are."""
    n = int(rng.integers(2, 9))
    ways = list(itertools.product((ORDERED, UNORDERED), (ONCE, REPEAT)))
    questions = [(m, 0, *way) for m in (0, n) for way in ways]
    expected = [1] * len(questions)
    questions += [(m, m + 3, way, ONCE) for m in (0, n) for way in (ORDERED, UNORDERED)]
    questions += [(0, 3, way, REPEAT) for way in (ORDERED, UNORDERED)]
    counts_right(attempt, questions, [*expected, *[0] * 6])


@pytest.mark.points(2)
def test_arrangements(attempt, rng):
    """Exchanging equal things makes no new order."""
    many = [int(c) for c in rng.integers(0, 30, size=6)]
    words = ([1, 3, 2], [2, 2], [4], [0, 2, 0, 3], [1] * 5, [], [0], many)
    for counts, answer in zip(words, attempt.count_arrangements.map(words), strict=True):
        if sum(counts) < 8:
            word = [kind for kind, count in enumerate(counts) for _ in range(count)]
            expected = len(set(itertools.permutations(word)))
        else:
            expected = math.factorial(sum(counts))
            for count in counts:
                expected //= math.factorial(count)
        checks.equal(answer, expected)


@pytest.mark.points(2)
def test_listing(attempt, rng):
    """Each choice is listed once, by places, in the order of the places."""
    letters = [str(c) for c in rng.permutation(list("ABCDEFG"))]
    equal = [3, int(rng.integers(4, 9)), 3, 3]
    for items in (letters, equal):
        for k in range(len(items) + 2):
            checks.equal(attempt.list_combinations(items, k), list(itertools.combinations(items, k)))


def test_negative(attempt, rng):
    """Negative numbers are refused with a ValueError."""
    for ordered, repeat in itertools.product((ORDERED, UNORDERED), (ONCE, REPEAT)):
        checks.raises(ValueError, attempt.count_selections, -int(rng.integers(1, 5)), 0, ordered, repeat)
        checks.raises(ValueError, attempt.count_selections, 3, -int(rng.integers(1, 5)), ordered, repeat)
    checks.raises(ValueError, attempt.count_arrangements, [2, -1, 2])
    checks.raises(ValueError, attempt.list_combinations, [1, 2], -1)
