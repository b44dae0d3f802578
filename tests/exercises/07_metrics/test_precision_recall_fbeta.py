"""Hidden suite of precision_recall_fbeta."""

import math
from fractions import Fraction
from statistics import mean

import numpy as np
import pytest

from grader import checks

EXACT = {"rtol": 1e-9, "atol": 0.0}  # promised in the stub


def labels(rng, tp, fp, fn, tn, positive=1, negative=0):
    """Lay out rows with these counts, in random order."""
    truth = [positive] * tp + [negative] * fp + [positive] * fn + [negative] * tn
    marked = [positive] * (tp + fp) + [negative] * (fn + tn)
    order = rng.permutation(len(truth))
    return np.array(truth)[order], np.array(marked)[order]


def some_counts(rng):
    """Draw TP, FP, FN and TN, all different and above 1, so that no two ratios agree."""
    return [int(count) for count in rng.permutation(np.arange(2, 12))[:4]]


def ratio(part, whole):
    return Fraction(part, whole) if whole else Fraction(0)


def harmonic(precision, recall, beta):
    """Evaluate the weighted harmonic mean as it is written, in fractions."""
    weight = Fraction(beta) ** 2
    if precision == 0 or recall == 0:
        return Fraction(0)
    return (1 + weight) / (1 / precision + weight / recall)


def per_class(y_true, y_pred, beta):
    """Return the support, precision, recall and F-beta of every class, by counting rows one by one."""
    rows = list(zip(y_true.tolist(), y_pred.tolist(), strict=True))
    table = []
    for label in sorted({label for row in rows for label in row}):
        hits = sum(row == (label, label) for row in rows)
        support, marked = (sum(row[side] == label for row in rows) for side in (0, 1))
        precision, recall = ratio(hits, marked), ratio(hits, support)
        table.append((support, precision, recall, harmonic(precision, recall, beta)))
    return table


def many_classes(rng):
    """Draw labels of five unlike classes; one is only ever predicted, another one never."""
    classes = np.sort(rng.choice(np.arange(2, 40), size=5, replace=False))
    never, missed = rng.choice(5, size=2, replace=False).tolist()
    y_true, y_pred = [], []
    for i, support in enumerate((6, 11, 17, 25, 40)):
        if i == never:
            continue
        chance = np.full(5, 0.15) + np.eye(5)[i] * (0.05, 0.6, 0.15, 0.9, 0.3)[i]
        chance[missed] = 0.0
        y_true += [classes[i]] * (support + 2)
        y_pred += rng.choice(classes, size=support, p=chance / chance.sum()).tolist()
        y_pred += [classes[i] if i != missed else classes[never], classes[never]]
    order = rng.permutation(len(y_true))
    return np.array(y_true)[order], np.array(y_pred)[order]


@pytest.mark.points(2)
def test_precision_and_recall(attempt, rng):
    """Precision divides the hits by the rows predicted positive, recall by the rows that are positive."""
    for _ in range(3):
        tp, fp, fn, tn = some_counts(rng)
        answer = attempt.precision_recall(*labels(rng, tp, fp, fn, tn))
        checks.close(answer, (tp / (tp + fp), tp / (tp + fn)), **EXACT)


def test_positive_class(attempt, rng):
    """Any label may be the positive one, and all the others are negative together."""
    tp, fp, fn, tn = some_counts(rng)
    expected = (tp / (tp + fp), tp / (tp + fn))
    for positive, negative in ((0, 1), (7, 3), ("spam", "ham")):
        y_true, y_pred = labels(rng, tp, fp, fn, tn, positive, negative)
        checks.close(attempt.precision_recall(y_true, y_pred, positive=positive), expected, **EXACT)
        f = harmonic(Fraction(tp, tp + fp), Fraction(tp, tp + fn), 2)
        checks.close(attempt.fbeta(y_true, y_pred, beta=2.0, positive=positive), float(f), **EXACT)
    y_true, y_pred = many_classes(rng)
    label = int(rng.choice(np.intersect1d(y_true, y_pred)))
    position = sorted({*y_true.tolist(), *y_pred.tolist()}).index(label)
    _, precision, recall, _ = per_class(y_true, y_pred, 1)[position]
    answer = attempt.precision_recall(y_true, y_pred, positive=label)
    checks.close(answer, (float(precision), float(recall)), **EXACT)


def test_undefined(attempt, rng):
    """Nothing predicted positive: no precision. Nothing positive: no recall. The stand-in is the caller's."""
    _, some, _, others = some_counts(rng)
    nothing_marked = labels(rng, 0, 0, some, others)
    nothing_there = labels(rng, 0, some, 0, others)
    neither = labels(rng, 0, 0, 0, others)
    for given, word in (({}, math.nan), ({"zero_division": 0.25}, 0.25), ({"zero_division": 1.0}, 1.0)):
        because = "" if given else "Without an argument the stand-in is nan."
        answer = attempt.precision_recall(*nothing_marked, **given)
        checks.close(answer, (word, 0.0), because=because)
        checks.close(attempt.precision_recall(*nothing_there, **given), (0.0, word), because=because)
        checks.close(attempt.precision_recall(*neither, **given), (word, word), because=because)


def test_extremes(attempt, rng):
    """One sure hit has precision 1 and finds little; marking all has recall 1, precision the prevalence."""
    positives, negatives = int(rng.integers(50, 100)), int(rng.integers(101, 200))
    one_hit = labels(rng, 1, 0, positives - 1, negatives)
    checks.close(attempt.precision_recall(*one_hit), (1.0, 1 / positives), **EXACT)
    everything = labels(rng, positives, negatives, 0, 0)
    prevalence = positives / (positives + negatives)
    checks.close(attempt.precision_recall(*everything), (prevalence, 1.0), **EXACT)
    because = "A harmonic mean stays near the smaller of the two."
    checks.close(attempt.fbeta(*one_hit), 2 / (positives + 1), **EXACT, because=because)


@pytest.mark.points(2)
def test_weighted_harmonic_mean(attempt, rng):
    """F-beta is the harmonic mean of precision and recall in which recall has beta ** 2 times the weight."""
    for beta in (1.0, 2.0, 0.5, float(rng.uniform(0.2, 0.8)), float(rng.uniform(1.5, 4.0))):
        tp, fp, fn, tn = some_counts(rng)
        expected = harmonic(Fraction(tp, tp + fp), Fraction(tp, tp + fn), beta)
        checks.close(attempt.fbeta(*labels(rng, tp, fp, fn, tn), beta=beta), float(expected), **EXACT)


def test_beta_leans(attempt, rng):
    """With a tiny beta only precision counts, with a huge one only recall."""
    tp, fp, fn, tn = some_counts(rng)
    y_true, y_pred = labels(rng, tp, fp, fn, tn)
    tiny, huge = attempt.fbeta(y_true, y_pred, beta=1e-6), attempt.fbeta(y_true, y_pred, beta=1e6)
    checks.close(tiny, tp / (tp + fp), rtol=1e-6, because="With a tiny beta this is the precision.")
    checks.close(huge, tp / (tp + fn), rtol=1e-6, because="With a huge beta this is the recall.")


def test_undefined_f(attempt, rng):
    """Where nothing was hit, F-beta is 0 if something is positive or marked, and undefined if nothing is."""
    _, some, more, others = some_counts(rng)
    beta = float(rng.uniform(0.5, 2.0))
    for given in ({}, {"zero_division": 0.25}):
        for counts in ((0, 0, some, others), (0, some, 0, others), (0, some, more, others)):
            answer = attempt.fbeta(*labels(rng, *counts), beta=beta, **given)
            checks.close(answer, 0.0, because="The denominator of counts is not 0 here.")
        expected = given.get("zero_division", math.nan)
        checks.close(attempt.fbeta(*labels(rng, 0, 0, 0, others), beta=beta, **given), expected)


def test_macro(attempt, rng):
    """Macro is the plain mean of the values of the classes, each class the same."""
    y_true, y_pred = many_classes(rng)
    beta = float(rng.uniform(1.5, 3.0))
    _, *columns = zip(*per_class(y_true, y_pred, beta), strict=True)
    expected = tuple(float(mean(column)) for column in columns)
    checks.close(attempt.average_scores(y_true, y_pred, "macro", beta=beta), expected, **EXACT)


def test_weighted(attempt, rng):
    """Weighted counts each class as often as it truly occurs."""
    y_true, y_pred = many_classes(rng)
    beta = float(rng.uniform(0.3, 0.7))
    support, *columns = zip(*per_class(y_true, y_pred, beta), strict=True)
    expected = tuple(
        float(sum(n * x for n, x in zip(support, column, strict=True)) / sum(support)) for column in columns
    )
    checks.close(attempt.average_scores(y_true, y_pred, "weighted", beta=beta), expected, **EXACT)


def test_micro(attempt, rng):
    """Micro counts every row the same: with one label a row, all three numbers are the accuracy."""
    y_true, y_pred = many_classes(rng)
    accuracy = sum(a == b for a, b in zip(y_true.tolist(), y_pred.tolist(), strict=True)) / len(y_true)
    answer = attempt.average_scores(y_true, y_pred, "micro", beta=float(rng.uniform(1.5, 3.0)))
    checks.close(answer, (accuracy, accuracy, accuracy), **EXACT)


def test_invalid_input(attempt, rng):
    """Unequal lengths, a beta of 0 or below, and an unknown average are refused with a ValueError."""
    y_true, y_pred = labels(rng, *some_counts(rng))
    for short in (y_pred[1:], y_pred[:1]):
        checks.raises(ValueError, attempt.precision_recall, y_true, short)
        checks.raises(ValueError, attempt.fbeta, y_true, short)
        checks.raises(ValueError, attempt.average_scores, y_true, short, "macro")
    for beta in (0.0, -1.0):
        checks.raises(ValueError, attempt.fbeta, y_true, y_pred, beta=beta)
        checks.raises(ValueError, attempt.average_scores, y_true, y_pred, "micro", beta=beta)
    checks.raises(ValueError, attempt.average_scores, y_true, y_pred, "median")
