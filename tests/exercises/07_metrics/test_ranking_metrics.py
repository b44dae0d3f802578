"""Hidden suite of ranking_metrics."""

import math
from fractions import Fraction

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 0.0, "atol": 1e-9}  # promised in the stub
WORDS = ["ant", "bee", "cat", "dog", "eel", "fox", "gnu", "hen", "ibis", "jay", "kite", "lynx"]


def catalogue(rng):
    """Draw twelve items, as numbers or as words."""
    return WORDS if rng.random() < 0.5 else rng.choice(90, size=12, replace=False).tolist()


def dcg(grades, k):
    """Add up the gains of a list, position by position."""
    return math.fsum((2**g - 1) / math.log2(i + 1) for i, g in enumerate(grades, 1) if i <= k)


def ndcg(grades, score, k):
    """Rank by picking the highest score again and again, the first of equal ones."""
    left, ranked = list(range(len(score))), []
    while left:
        best = max(left, key=lambda i: (score[i], -i))
        ranked.append(int(grades[best]))
        left.remove(best)
    return dcg(ranked, k) / dcg(sorted(ranked, reverse=True), k)


def list_with_hits(rng, n, at):
    """Draw a ranking of n items with relevant ones at these positions, and some that were not retrieved."""
    items = rng.permutation(100).tolist()
    ranked = items[:n]
    return ranked, {ranked[i - 1] for i in at} | set(items[n : n + int(rng.integers(1, 4))])


def large_call(rng, n=20_000):
    """Compute the gain of the first 10 of n rows."""
    return "ndcg_at_k", (rng.integers(0, 4, size=n), rng.normal(size=n), 10)


@pytest.mark.points(2)
def test_at_k(attempt, rng):
    """Both count the hits among the first k, and divide them by k and by all relevant items."""
    for k in (1, 3, 5):
        items = rng.permutation(catalogue(rng)).tolist()
        ranked, hidden = items[:8], items[8:]
        hits = rng.choice(8, size=4, replace=False).tolist()
        relevant = {ranked[i] for i in hits} | set(hidden[: int(rng.integers(1, 4))])
        found = sum(i < k for i in hits)
        expected = found / k, found / len(relevant)
        checks.close(attempt.precision_recall_at_k(ranked, relevant, k), expected, **CLOSE)


def test_short_list(attempt, rng):
    """Positions that a short list leaves empty count as misses in the precision."""
    items = rng.permutation(catalogue(rng)).tolist()
    k, n = int(rng.integers(6, 12)), int(rng.integers(2, 5))
    relevant = {items[0], items[1], items[10], items[11]}
    because = f"The list has {n} items, and k is {k}."
    expected = 2 / k, 0.5
    checks.close(attempt.precision_recall_at_k(items[:n], relevant, k), expected, **CLOSE, because=because)
    because = "Nothing was retrieved."
    checks.close(attempt.precision_recall_at_k([], relevant, k), (0.0, 0.0), **CLOSE, because=because)
    because = "Nothing is relevant: the recall is 0 / 0."
    expected = 0.0, math.nan
    checks.close(attempt.precision_recall_at_k(items, set(), k), expected, **CLOSE, because=because)


@pytest.mark.points(2)
def test_first_hit(attempt, rng):
    """Only the first hit of each query counts, by one over its position."""
    for at in ([[1, 2], [3, 5, 6], [4], [2, 6]], [[6]], [[2], [2, 3]]):
        queries = [list_with_hits(rng, 6, hits) for hits in at]
        expected = sum(Fraction(1, hits[0]) for hits in at) / len(at)
        answer = attempt.mean_reciprocal_rank(*map(list, zip(*queries, strict=True)))
        checks.close(answer, float(expected), **CLOSE)


def test_no_hit(attempt, rng):
    """A query without a hit counts as 0, and is not left out of the mean."""
    at = [[3], [], [2, 4], []]
    queries = [list_with_hits(rng, 5, hits) for hits in at]
    queries[3] = ([], queries[3][1])
    order = rng.permutation(4).tolist()
    rankings, relevant = ([queries[i][side] for i in order] for side in (0, 1))
    because = "Two of the four queries have no hit."
    checks.close(
        attempt.mean_reciprocal_rank(rankings, relevant), (1 / 3 + 1 / 2) / 4, **CLOSE, because=because
    )


def graded(rng, n):
    """Draw grades, of which some are high and some 0, and scores that agree with them somewhat."""
    grades = rng.permutation(np.concatenate([[4, 3, 2, 1, 0, 0], rng.integers(0, 4, size=n - 6)]))
    return grades, grades + rng.normal(scale=2.0, size=n)


@pytest.mark.points(3)
def test_ndcg(attempt, rng):
    """Gains grow with the grade and are discounted by the logarithm of the position, up to position k."""
    drawn = [(*graded(rng, int(rng.integers(8, 12))), k) for k in (1, 3, 5, 20)]
    answers = attempt.ndcg_at_k.map(*zip(*drawn, strict=True))
    checks.close(answers, [ndcg(*query) for query in drawn], **CLOSE)


def test_best_ranking(attempt, rng):
    """The comparison is with the best ranking of all items, also of those that were ranked below k."""
    n, k = int(rng.integers(7, 12)), int(rng.integers(2, 4))
    grades = np.concatenate([[1], rng.integers(0, 2, size=k - 1), [4, 3, 2], np.zeros(n - k - 3, dtype=int)])
    score = np.sort(rng.normal(size=n))[::-1].copy()
    order = rng.permutation(n)
    because = f"The best items were ranked just below position {k}."
    answer = attempt.ndcg_at_k(grades[order], score[order], k)
    checks.close(answer, ndcg(grades, score, k), **CLOSE, because=because)
    because = "The items are in the best order."
    for cut in (1, k, n, n + 5):
        best = np.sort(grades)[::-1].copy()
        checks.close(attempt.ndcg_at_k(best[order], score[order], cut), 1.0, **CLOSE, because=because)


def test_one_relevant(attempt, rng):
    """With a single relevant item only its position counts, whatever its grade."""
    n = int(rng.integers(5, 9))
    for grade in (1, 3):
        grades, score = np.zeros(n, dtype=int), rng.permutation(n).astype(float)
        at = int(rng.integers(n))
        grades[at] = grade
        place = 1 + int((score > score[at]).sum())
        for k in (place - 1, place, n):
            expected = 1 / math.log2(place + 1) if place <= k else 0.0
            because = f"It has grade {grade} and position {place}; k is {k}."
            if k:
                checks.close(attempt.ndcg_at_k(grades, score, k), expected, **CLOSE, because=because)


def test_equal_scores(attempt, rng):
    """Items with equal scores keep the order in which they are given."""
    grades, score = graded(rng, 20)
    score = np.round(score / 3)
    checks.close(attempt.ndcg_at_k(grades, score, 6), ndcg(grades, score, 6), **CLOSE)
    score = np.full(20, 3)
    because = "All scores are equal."
    checks.close(attempt.ndcg_at_k(grades, score, 4), ndcg(grades, score, 4), **CLOSE, because=because)


def test_order_only(attempt, rng):
    """Of the scores only the order counts, and they may be negative."""
    grades, score = graded(rng, 9)
    expected = ndcg(grades, score, 4)
    for moved in (1e6 + 1e3 * score, score - 50.0, np.exp(score)):
        checks.close(attempt.ndcg_at_k(grades, moved, 4), expected, **CLOSE)


def test_nothing_relevant(attempt, rng):
    """Where all grades are 0 there is nothing to rank well, and the answer is nan."""
    n = int(rng.integers(3, 9))
    answer = attempt.ndcg_at_k(np.zeros(n, dtype=int), rng.normal(size=n), 3)
    checks.close(answer, math.nan, **CLOSE)


def test_refused(attempt, rng):
    """A k below 1, and lists of unlike length or without queries, are refused with a ValueError."""
    grades, score = graded(rng, 8)
    for k in (0, -int(rng.integers(1, 5))):
        checks.raises(ValueError, attempt.precision_recall_at_k, [3, 1, 2], {1}, k)
        checks.raises(ValueError, attempt.ndcg_at_k, grades, score, k)
    checks.raises(ValueError, attempt.ndcg_at_k, grades, score[:-1], 3)
    checks.raises(ValueError, attempt.mean_reciprocal_rank, [[1, 2], [2, 1]], [{1}])
    checks.raises(ValueError, attempt.mean_reciprocal_rank, [[1, 2]], [{1}, {2}])
    checks.raises(ValueError, attempt.mean_reciprocal_rank, [], [], because="There are no queries.")
