"""Hidden suite of auc_three_ways."""

import math
from fractions import Fraction

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 0.0, "atol": 1e-9}  # promised in the stub


def pairs(y, score):
    """Go through all pairs of a positive and a negative row."""
    positive = [s for c, s in zip(y.tolist(), score.tolist(), strict=True) if c == 1]
    negative = [s for c, s in zip(y.tolist(), score.tolist(), strict=True) if c == 0]
    above = sum(2 if p > n else 1 if p == n else 0 for p in positive for n in negative)
    return above / (2 * len(positive) * len(negative))


def draw(rng, n0, n1, levels=None):
    """Draw classes and scores that tell something of them; with few levels many scores are equal."""
    y = rng.permutation(np.repeat([0, 1], [n0, n1]))
    score = rng.normal(size=y.size) + rng.uniform(0.4, 1.2) * y
    return y, (score if levels is None else np.round(score * levels / 4))


def sizes(rng):
    return int(rng.integers(8, 14)), int(rng.integers(15, 22))


def curve(rng):
    """Draw a curve of steps up, steps to the right and slanted pieces of unlike width."""
    kinds = rng.permutation([0, 0, 1, 1, 2, 2, 2])
    right = np.where(kinds != 0, rng.integers(1, 9, size=7), 0)
    up = np.where(kinds != 1, rng.integers(1, 9, size=7), 0)
    steps = [np.concatenate([[0], np.cumsum(moves)]) for moves in (right, up)]
    return [Fraction(int(x), int(steps[0][-1])) for x in steps[0]], [
        Fraction(int(x), int(steps[1][-1])) for x in steps[1]
    ]


def large_call(rng, n=5_000):
    """Compute the area by ranks from n scores."""
    return "auc_rank", (rng.integers(0, 2, size=n), rng.normal(size=n).round(2))


@pytest.mark.points(2)
def test_area(attempt, rng):
    """The area is that of all pieces of the curve, each as wide as it is and slanted where it is slanted."""
    for _ in range(3):
        x, z = curve(rng)
        area = sum((b - a) * (low + high) / 2 for a, b, low, high in zip(x, x[1:], z, z[1:], strict=False))
        points = [np.array([float(value) for value in side]) for side in (x, z)]
        checks.close(attempt.auc_trapezoid(*points), float(area), **CLOSE)
    half = np.array([0.0, 1.0])
    checks.close(attempt.auc_trapezoid(half, half), 0.5, **CLOSE, because="This is the diagonal.")


@pytest.mark.points(2)
def test_pairs(attempt, rng):
    """The AUC is the share of pairs of a positive and a negative row in which the positive scores higher."""
    drawn = [draw(rng, *sizes(rng)) for _ in range(3)]
    drawn.append((drawn[0][0].astype(bool), drawn[0][1]))
    answers = attempt.auc_rank.map(*zip(*drawn, strict=True))
    checks.close(answers, [pairs(y, score) for y, score in drawn], **CLOSE)


@pytest.mark.points(2)
def test_ties(attempt, rng):
    """A pair with equal scores counts half, and so a constant score has AUC one half."""
    for levels in (2, 4, 8):
        y, score = draw(rng, *sizes(rng), levels)
        checks.close(attempt.auc_rank(y, score), pairs(y, score), **CLOSE)
    constant = np.full(y.size, rng.normal())
    checks.close(attempt.auc_rank(y, constant), 0.5, **CLOSE, because="All scores are equal.")


def test_order_only(attempt, rng):
    """Only the order of the scores counts: neither their size nor their sign nor any threshold."""
    y, score = draw(rng, *sizes(rng), 8)
    while abs(pairs(y, score) - (1 - 1 / np.sum(y == 0))) < 1e-6:  # there two known mistakes answer alike
        y, score = draw(rng, *sizes(rng), 8)
    expected = pairs(y, score)
    for moved, because in (
        (1e6 + 1e3 * score, "All scores are large."),
        (score - 100.0, "All scores are negative."),
        (np.exp(3.0 * score), "The scores are stretched unevenly."),
        (1e-9 * score, "All scores are tiny."),
    ):
        checks.close(attempt.auc_rank(y, moved), expected, **CLOSE, because=because)


def test_both_ends(attempt, rng):
    """A perfect order has AUC 1 and its reverse 0: a score below one half is not turned round."""
    n0, n1 = sizes(rng)
    y, score = np.repeat([0, 1], [n0, n1]), np.sort(rng.normal(size=n0 + n1))
    checks.close(attempt.auc_rank(y, score), 1.0, **CLOSE, because="All positives score above all negatives.")
    checks.close(
        attempt.auc_rank(y, -score), 0.0, **CLOSE, because="All positives score below all negatives."
    )
    y, score = draw(rng, n0, n1, 8)
    expected = 1 - pairs(y, score)
    checks.close(attempt.auc_rank(y, -score), expected, **CLOSE, because="All scores are negated.")


def test_not_useless(attempt, rng):
    """With half of the negatives on each side of the positives the AUC is one half; the score tells all."""
    n = int(rng.integers(8, 14))
    score = np.concatenate(
        [rng.uniform(-9, -3, size=n), rng.uniform(-1, 1, size=2 * n), rng.uniform(3, 9, n)]
    )
    y = np.repeat([0, 1, 0], [n, 2 * n, n])
    order = rng.permutation(y.size)
    checks.close(attempt.auc_rank(y[order], score[order]), 0.5, **CLOSE)


def test_many_rows(attempt, rng):
    """With very many rows there is a way that does not go through all pairs."""
    y = (rng.random(150_000) < 0.4).astype(int)
    score = rng.integers(40_000, size=y.size) + 9_000 * y
    at = [np.bincount(score[y == c], minlength=49_000).astype(float) for c in (0, 1)]
    below = np.concatenate([[0.0], np.cumsum(at[0])[:-1]])
    expected = float(at[1] @ (below + at[0] / 2) / (at[0].sum() * at[1].sum()))
    checks.close(attempt.auc_rank(y, score.astype(float)), expected, **CLOSE)


@pytest.mark.points(2)
def test_classes(attempt, rng):
    """Each class is taken against all others by its own column, and the mean is plain or by the rows."""
    k = int(rng.integers(3, 5))
    rows = rng.permutation([3, 7, 12, 20])[:k]
    y = rng.permutation(np.repeat(np.arange(k), rows))
    gain = rng.permutation([0.0, 0.6, 1.2, 2.5])[:k]
    S = rng.normal(size=(y.size, k)) + np.eye(k)[y] * gain
    S = np.round(2 * S) / 2 + rng.normal(scale=5.0, size=k)
    areas = [pairs((y == c).astype(int), S[:, c]) for c in range(k)]
    macro, weighted = math.fsum(areas) / k, sum(a * int(n) for a, n in zip(areas, rows, strict=True)) / y.size
    checks.close(attempt.auc_one_vs_rest(y, S), macro, **CLOSE)
    checks.close(attempt.auc_one_vs_rest(y, S, "macro"), macro, **CLOSE)
    checks.close(attempt.auc_one_vs_rest(y, S, average="weighted"), weighted, **CLOSE)


def test_refused(attempt, rng):
    """Where there is nothing to compare, or no order, a ValueError says so."""
    y, score = draw(rng, *sizes(rng))
    for only in (0, 1):
        because = "All rows are of one class."
        checks.raises(ValueError, attempt.auc_rank, np.full(y.size, only), score, because=because)
    checks.raises(ValueError, attempt.auc_rank, y, score[:-1])
    hole = score.copy()
    hole[int(rng.integers(y.size))] = math.nan
    checks.raises(ValueError, attempt.auc_rank, y, hole, because="A score is nan.")
    x, z = (np.array([float(value) for value in side]) for side in curve(rng))
    checks.raises(ValueError, attempt.auc_trapezoid, x, z[:-1])
    checks.raises(ValueError, attempt.auc_trapezoid, x[::-1], z[::-1], because="The points run backwards.")


def test_refused_classes(attempt, rng):
    """A class without rows, and an unknown kind of average, are refused with a ValueError."""
    y, S = rng.permutation(np.repeat([0, 1, 2, 3], 5)), rng.normal(size=(20, 4))
    for average, gone in (("macro", int(rng.integers(3))), ("weighted", 3)):
        without = np.where(y == gone, (gone + 1) % 4, y)
        checks.raises(
            ValueError, attempt.auc_one_vs_rest, without, S, average, because=f"No row is of class {gone}."
        )
    checks.raises(ValueError, attempt.auc_one_vs_rest, y, S, "micro")
