"""Hidden suite of roc_curve_points."""

import math

import numpy as np
import pytest

from grader import checks

EXACT = {"rtol": 1e-9, "atol": 1e-15}  # promised in the stub; the rest is for rates that are 0


def rates(y, score, threshold):
    """Count sensitivity and specificity, row by row."""
    positives = [s >= threshold for label, s in zip(y.tolist(), score.tolist(), strict=True) if label == 1]
    negatives = [s >= threshold for label, s in zip(y.tolist(), score.tolist(), strict=True) if label == 0]
    return sum(positives) / len(positives), negatives.count(False) / len(negatives)


def curve(attempt, y, score):
    """Return the answer as three arrays of the same length, after their form has been checked."""
    answer = checks.as_list(attempt.roc_curve(y, score), 3)
    fpr = checks.as_array(answer[0], (None,))
    tpr = checks.as_array(answer[1], fpr.shape)
    return fpr, tpr, checks.as_array(answer[2], fpr.shape, finite=False)


def no_ties(rng, n):
    """Draw rows whose scores all differ, the positive ones higher on average; both classes several times."""
    y = rng.permutation(np.arange(n) % 3 == 0).astype(int)
    return y, rng.permutation(np.arange(n) / n) * 0.7 + 0.25 * y


def ties(rng):
    """Draw rows with few distinct scores, each shared by several rows of both classes."""
    score = np.repeat(rng.choice(np.arange(1, 20), size=5, replace=False) / 20, 6)
    y = np.tile([0, 1, 0, 0, 1, 1], 5)
    y[rng.choice(30, size=6, replace=False)] = 0
    y[:2] = 0, 1
    order = rng.permutation(30)
    return y[order], score[order]


def large_call(rng, n=20_000):
    """Draw the curve of n scores."""
    return "roc_curve", (rng.integers(0, 2, size=n), rng.normal(size=n).round(2))


@pytest.mark.points(2)
def test_one_threshold(attempt, rng):
    """Sensitivity looks at the positive rows alone, specificity at the negative rows alone."""
    y, score = no_ties(rng, 24)
    for threshold in (*rng.uniform(0.3, 0.6, size=3).tolist(), math.inf, -1.0):
        answer = attempt.sensitivity_specificity(y, score, threshold)
        checks.close(answer, rates(y, score, threshold), **EXACT)


def test_score_at_the_threshold(attempt, rng):
    """A score equal to the threshold is predicted positive."""
    y, score = ties(rng)
    for threshold in np.unique(score).tolist():
        answer = attempt.sensitivity_specificity(y, score, threshold)
        checks.close(answer, rates(y, score, threshold), **EXACT)


@pytest.mark.points(3)
def test_points(attempt, rng):
    """At each distinct score stand the share of negatives and the share of positives that reach it."""
    y, score = no_ties(rng, int(rng.integers(12, 30)))
    for scores in (score, 40.0 * score - 25.0, np.argsort(np.argsort(score))):
        fpr, tpr, thresholds = curve(attempt, y, scores)
        for threshold in np.unique(scores).tolist():
            at = np.flatnonzero(thresholds == threshold)
            checks.that(at.size > 0, f"The score {threshold:.4g} is missing among the thresholds.")
            sensitivity, specificity = rates(y, scores, threshold)
            point = (float(fpr[at[0]]), float(tpr[at[0]]))
            because = f"This is the point (FPR, TPR) of the threshold {threshold:.4g}."
            checks.close(point, (1 - specificity, sensitivity), **EXACT, because=because)


def test_ends(attempt, rng):
    """The curve begins at (0, 0), with the threshold infinity, and ends at (1, 1)."""
    y, score = no_ties(rng, int(rng.integers(12, 30)))
    fpr, tpr, thresholds = curve(attempt, y, score)
    checks.that(fpr.size > 1, "The curve has fewer than two points.")
    first, last = (float(fpr[0]), float(tpr[0])), (float(fpr[-1]), float(tpr[-1]))
    checks.close(first, (0.0, 0.0), because="This is the first point: nothing is predicted positive.")
    checks.close(last, (1.0, 1.0), because="This is the last point: all rows are predicted positive.")
    checks.equal(float(thresholds[0]), math.inf, because="This is the first threshold.")


def test_order(attempt, rng):
    """Thresholds fall from point to point, and both rates rise or stay."""
    y, score = no_ties(rng, int(rng.integers(12, 30)))
    fpr, tpr, thresholds = curve(attempt, y, score)
    checks.that((thresholds[1:] < thresholds[:-1]).all(), "The thresholds do not fall from point to point.")
    for rate, name in ((fpr, "false-positive"), (tpr, "true-positive")):
        checks.that((np.diff(rate) >= 0).all(), f"The {name} rate falls somewhere along the curve.")


@pytest.mark.points(2)
def test_ties(attempt, rng):
    """Rows of equal score pass together: one point for each distinct score, however the rows are ordered."""
    y, score = ties(rng)
    levels = np.unique(score)[::-1].tolist()
    expected = [rates(y, score, threshold) for threshold in levels]
    for order in (np.arange(30), np.argsort(y), np.argsort(-y)):
        fpr, tpr, thresholds = curve(attempt, y[order], score[order])
        finite = np.isfinite(thresholds)
        checks.close(thresholds[finite].tolist(), levels, because="These are the finite thresholds.")
        points = list(zip(fpr[finite].tolist(), tpr[finite].tolist(), strict=True))
        wanted = [(1 - specificity, sensitivity) for sensitivity, specificity in expected]
        checks.close(points, wanted, **EXACT, because="These are the points (FPR, TPR) of those thresholds.")


def test_no_information(attempt, rng):
    """A score that is the same for all rows gives the diagonal: two points and nothing between."""
    y, _ = no_ties(rng, 12)
    answer = attempt.roc_curve(y, np.full(12, float(rng.uniform(-2, 2))))
    ends = np.array([0.0, 1.0])
    checks.close(checks.as_list(answer, 3)[:2], [ends, ends], **EXACT)


def test_labels_as_booleans(attempt, rng):
    """Classes may be booleans."""
    y, score = no_ties(rng, 15)
    sensitivity, specificity = rates(y, score, 0.5)
    answer = attempt.sensitivity_specificity(y == 1, score, 0.5)
    checks.close(answer, (sensitivity, specificity), **EXACT)
    _, tpr, thresholds = curve(attempt, y == 1, score)
    expected = [rates(y, score, threshold)[0] for threshold in thresholds.tolist()]
    checks.close(tpr.tolist(), expected, **EXACT, because="These are the true-positive rates.")


def test_many_rows(attempt, rng):
    """With forty thousand rows one sort is enough; a pass over them for each threshold takes too long."""
    n = 40_000
    score, y = np.arange(n) / n, np.arange(n, dtype=np.int32) % 2
    order = rng.permutation(n)
    fpr, tpr, _ = curve(attempt, y[order], score[order])
    # Seen from the highest score down, the classes alternate, beginning with a positive row.
    rows = np.arange(n + 1)
    checks.close(fpr, (rows // 2) / (n // 2), **EXACT)
    checks.close(tpr, ((rows + 1) // 2) / (n // 2), **EXACT)


def test_invalid_input(attempt, rng):
    """A single class, unequal lengths, and a score that is nan or infinite are refused with a ValueError."""
    y, score = no_ties(rng, 15)
    at = int(rng.integers(15))
    for word in (math.nan, math.inf, -math.inf):
        broken = score.copy()
        broken[at] = word
        checks.raises(ValueError, attempt.roc_curve, y, broken)
        checks.raises(ValueError, attempt.sensitivity_specificity, y, broken, 0.5)
    for only in (np.zeros(15, dtype=int), np.ones(15, dtype=int)):
        checks.raises(ValueError, attempt.roc_curve, only, score)
        checks.raises(ValueError, attempt.sensitivity_specificity, only, score, 0.5)
    checks.raises(ValueError, attempt.roc_curve, y, score[1:])
    checks.raises(ValueError, attempt.sensitivity_specificity, y, score[1:], 0.5)
