"""Hidden suite of pr_curve_average_precision."""

import math
from fractions import Fraction

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-9, "atol": 1e-12}  # promised in the stub


def point(y, score, threshold):
    """Count precision and recall at one threshold, row by row."""
    marked = [int(label) for label, s in zip(y.tolist(), score.tolist(), strict=True) if s >= threshold]
    return Fraction(sum(marked), len(marked)), Fraction(sum(marked), int(np.sum(y)))


def mean_over_positives(y, score):
    """Average over the positive rows the precision at the score of each."""
    own = [s for label, s in zip(y.tolist(), score.tolist(), strict=True) if label]
    return float(sum(point(y, score, s)[0] for s in own) / len(own))


def curve(answer):
    """Return the answer as three arrays of the same length, after their form has been checked."""
    parts = checks.as_list(answer, 3)
    precision = checks.as_array(parts[0], (None,))
    recall = checks.as_array(parts[1], precision.shape)
    return precision, recall, checks.as_array(parts[2], precision.shape, finite=False)


def ranked(rng, top):
    """Draw rows whose scores all differ. From the top: those given, both classes mixed, negatives."""
    classes = [*top, *rng.permutation([1, 1, 1, 1, *[0] * int(rng.integers(6, 12))]), 1, 0, 0]
    order = rng.permutation(len(classes))
    score = np.sort(rng.permutation(60)[: len(classes)])[::-1] / 60 + 0.01
    return np.array(classes)[order], score[order]


def ties(rng):
    """Draw rows with five distinct scores, each shared by six rows: at first many positive, at last few."""
    score = np.repeat(np.sort(rng.permutation(19)[:5])[::-1] / 20 + 0.03, 6)
    y = np.concatenate(
        [rng.permutation([1] * k + [0] * (6 - k)) for k in (4, *rng.permutation([1, 2, 3]), 1)]
    )
    return y, score


def orders(rng, y):
    """Return three orders of rows: the positive ones first, the negative ones first, and shuffled."""
    return np.argsort(-y, kind="stable"), np.argsort(y, kind="stable"), rng.permutation(y.size)


def large_call(rng, n=20_000):
    """Compute the average precision of n scores."""
    return "average_precision", (rng.integers(0, 2, size=n), rng.normal(size=n).round(2))


@pytest.mark.points(3)
def test_points(attempt, rng):
    """At each distinct score stand the share of marked rows that are positive, and of positives marked."""
    y, score = ranked(rng, [1, 0, 1])
    other, scores = ranked(rng, [0, 1])
    drawn = [(y, score), (other, 40.0 * scores - 25.0), (y == 1, np.argsort(np.argsort(score)))]
    for (classes, values), answer in zip(drawn, attempt.pr_curve.map(*zip(*drawn, strict=True)), strict=True):
        precision, recall, thresholds = curve(answer)
        for threshold in np.unique(values).tolist():
            at = np.flatnonzero(thresholds == threshold)
            checks.that(at.size > 0, f"The score {threshold:.4g} is missing among the thresholds.")
            got = float(precision[at[0]]), float(recall[at[0]])
            because = f"These are precision and recall at the threshold {threshold:.4g}."
            checks.close(got, tuple(map(float, point(classes, values, threshold))), **CLOSE, because=because)


def test_order_of_points(attempt, rng):
    """Infinity comes first, with precision 1 and recall 0; then each score, falling, until all are marked."""
    y, score = ranked(rng, [0, 1])
    n = int(rng.integers(4, 9))
    answers = attempt.pr_curve.map([y, np.ones(n, dtype=int)], [score, np.arange(n) / n])
    (precision, recall, thresholds), (only, found, _) = map(curve, answers)
    checks.close(thresholds, np.array([math.inf, *sorted(score.tolist(), reverse=True)]), **CLOSE)
    first, last = (float(precision[0]), float(recall[0])), (float(precision[-1]), float(recall[-1]))
    checks.close(first, (1.0, 0.0), **CLOSE, because="This is the first point: nothing is marked.")
    checks.close(last, (float(np.mean(y)), 1.0), **CLOSE, because="This is the last point: all are marked.")
    checks.close(only, np.ones(n + 1), **CLOSE, because="This is precision where all rows are positive.")
    checks.close(found, np.arange(n + 1) / n, **CLOSE, because="This is recall where all rows are positive.")


@pytest.mark.points(2)
def test_ties(attempt, rng):
    """Rows of equal score are marked together: one point for each distinct score, in any order of rows."""
    y, score = ties(rng)
    levels = np.unique(score)[::-1].tolist()
    shares = [tuple(map(float, point(y, score, level))) for level in levels]
    expected = [
        np.array([start, *rest]) for start, rest in zip((1.0, 0.0), zip(*shares, strict=True), strict=True)
    ]
    drawn = [(y[order], score[order]) for order in orders(rng, y)]
    for answer in attempt.pr_curve.map(*zip(*drawn, strict=True)):
        precision, recall, thresholds = curve(answer)
        checks.close(thresholds, np.array([math.inf, *levels]), **CLOSE, because="These are the thresholds.")
        checks.close(precision, expected[0], **CLOSE, because="These are the precisions.")
        checks.close(recall, expected[1], **CLOSE, because="These are the recalls.")


@pytest.mark.points(3)
def test_average(attempt, rng):
    """Each point counts by the recall that it adds: the mean over positive rows of precision there."""
    drawn = [ranked(rng, top) for top in ([1, 0, 1], [0, 1], [0, 0, 0, 1])]
    y, score = drawn[0]
    drawn += [(y == 1, score), (y, 1e6 + 1e3 * score), (y, np.exp(3.0 * score) - 100.0), (y, 1e-9 * score)]
    answers = attempt.average_precision.map(*zip(*drawn, strict=True))
    checks.close(answers, [mean_over_positives(y, score) for y, score in drawn], **CLOSE)


@pytest.mark.points(2)
def test_average_of_ties(attempt, rng):
    """Where scores are equal the average does not depend on the order of the rows."""
    y, score = ties(rng)
    drawn = [(y[order], score[order]) for order in orders(rng, y)]
    answers = attempt.average_precision.map(*zip(*drawn, strict=True))
    checks.close(answers, [mean_over_positives(y, score)] * 3, **CLOSE)


def test_reference_values(attempt, rng):
    """A perfect order has average precision 1, its reverse far less; a constant score has the prevalence."""
    n0, n1 = int(rng.integers(20, 40)), int(rng.integers(3, 9))
    y, score = np.repeat([0, 1], [n0, n1]), np.sort(rng.permutation(90)[: n0 + n1]) / 7.0 - 5.0
    drawn = [score, -score, np.full(y.size, float(rng.uniform(-2, 2)))]
    answers = attempt.average_precision.map([y] * 3, drawn)
    reverse = sum(Fraction(i, n0 + i) for i in range(1, n1 + 1)) / n1
    checks.close(answers, [1.0, float(reverse), n1 / y.size], **CLOSE)


def test_rarer_positives(attempt, rng):
    """With each negative row several times over, average precision falls; the ROC curve would stay."""
    y, score = ranked(rng, [1, 0, 1])
    times = [1, int(rng.integers(3, 6)), int(rng.integers(10, 20))]
    drawn = [[np.repeat(column, np.where(y == 1, 1, r)) for column in (y, score)] for r in times]
    answers = attempt.average_precision.map(*zip(*drawn, strict=True))
    checks.close(answers, [mean_over_positives(*columns) for columns in drawn], **CLOSE)


@pytest.mark.points(3)
def test_other_prevalence(attempt, rng):
    """The new precision is what one counts after writing each row of one class down several times."""
    drawn, expected = [], []
    for ones, zeros in ((1, 9), (7, 1), (3, 40), (1, 1)):
        n1, n0 = int(rng.integers(20, 60)), int(rng.integers(70, 200))
        hits = [int(h) for h in rng.integers(1, n1, size=5)]
        alarms = [int(a) for a in rng.integers(1, n0, size=5)]
        precision = np.array([h / (h + a) for h, a in zip(hits, alarms, strict=True)])
        drawn.append((precision, n1 / (n1 + n0), ones * n1 / (ones * n1 + zeros * n0)))
        counted = [Fraction(ones * h, ones * h + zeros * a) for h, a in zip(hits, alarms, strict=True)]
        expected.append(np.array([float(share) for share in counted]))
    answers = attempt.precision_at_prevalence.map(*zip(*drawn, strict=True))
    checks.close(answers, expected, **CLOSE)


@pytest.mark.points(2)
def test_fixed_precisions(attempt, rng):
    """A precision of 0 or 1 stays, and the precision of marking at random becomes the new prevalence."""
    shares = [tuple(rng.uniform(0.05, 0.95, size=2).tolist()) for _ in range(3)]
    drawn = [(np.array([0.0, old, 1.0]), old, new) for old, new in shares]
    answers = attempt.precision_at_prevalence.map(*zip(*drawn, strict=True))
    checks.close(answers, [np.array([0.0, new, 1.0]) for _, new in shares], **CLOSE)


def test_many_rows(attempt, rng):
    """With fifty thousand rows one sort is enough; a pass over them for each threshold takes too long."""
    n = 50_000
    score, y = np.arange(n) / n, np.arange(n, dtype=np.int32) % 2
    order = rng.permutation(n)
    # Seen from the highest score down, the classes alternate, beginning with a positive row.
    rows = np.arange(1, n + 1)
    hits = (rows + 1) // 2
    precision, recall, _ = curve(attempt.pr_curve(y[order], score[order]))
    checks.close(precision, np.append(1.0, hits / rows), **CLOSE)
    checks.close(recall, np.append(0.0, hits / (n // 2)), **CLOSE)
    expected = math.fsum((hits / rows)[::2]) / (n // 2)
    checks.close(attempt.average_precision(y[order], score[order]), expected, **CLOSE)


def test_refused(attempt, rng):
    """No positive row, unequal lengths, and a score that is nan or infinite are refused with a ValueError."""
    y, score = ranked(rng, [1, 0, 1])
    at = int(rng.integers(y.size))
    broken = [np.where(np.arange(y.size) == at, word, score) for word in (math.nan, math.inf, -math.inf)]
    checks.raises(ValueError, attempt.pr_curve, y, broken[0], because="A score is nan.")
    checks.raises(ValueError, attempt.pr_curve, y, broken[1], because="A score is infinite.")
    checks.raises(ValueError, attempt.average_precision, y, broken[2], because="A score is minus infinity.")
    for function in (attempt.pr_curve, attempt.average_precision):
        checks.raises(ValueError, function, np.zeros_like(y), score, because="No row is positive.")
        checks.raises(ValueError, function, y, score[1:], because="There is one score fewer than rows.")


def test_impossible_prevalence(attempt, rng):
    """A prevalence that is not above 0 and below 1 is refused with a ValueError."""
    precision, share = rng.uniform(0.2, 0.8, size=3), float(rng.uniform(0.1, 0.9))
    percent = 100 * share
    for old, new in ((0.0, share), (1.0, share), (share, 0.0), (share, 1.0), (share, percent)):
        checks.raises(ValueError, attempt.precision_at_prevalence, precision, old, new)
