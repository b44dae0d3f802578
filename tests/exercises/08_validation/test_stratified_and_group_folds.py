"""Hidden suite of stratified_and_group_folds."""

from collections import Counter

import numpy as np
import pytest

from grader import checks


def pairs(answer, k):
    """Return the splits as pairs of lists, after their form has been checked."""
    answer = checks.as_list(answer, k)
    for split in answer:
        for rows in checks.as_list(split, 2):
            checks.as_array(rows, (None,), dtype=np.int64)
    return [(train.tolist(), test.tolist()) for train, test in answer]


def stratified(attempt, y, k, rng):
    return pairs(attempt.stratified_kfold(y, k, np.random.default_rng(int(rng.integers(2**32)))), k)


def partition(splits, n):
    """Check that every row is tested once, and is training data whenever it is not tested."""
    tested = sorted(row for _, test in splits for row in test)
    checks.equal(tested, list(range(n)), because="These are the rows of all test folds, sorted.")
    for train, test in splits:
        because = "These are the training rows of one split: all that it does not test, in order."
        checks.equal(train, sorted(set(range(n)) - set(test)), because=because)
        checks.equal(test, sorted(test), because="These are the test rows of one split, in order.")


def classes(rng, k):
    """Draw labels of three classes whose sizes do not divide by k, in random order."""
    sizes = k * rng.integers(2, 6, size=3) + rng.integers(1, k, size=3)
    return rng.permutation(np.repeat(rng.choice(20, size=3, replace=False), sizes))


def some_groups(rng, k):
    """Draw groups of quite different sizes, of which dealing by size alone is right."""
    sizes = np.append(rng.integers(1, 6, size=3 * k), rng.integers(7, 20, size=k))
    names = rng.choice(500, size=sizes.size, replace=False)
    return rng.permutation(np.repeat(names, sizes))


def dealt(groups, k):
    """Return the sizes of folds to which the groups are dealt, largest first, each to the emptiest."""
    folds = [0] * k
    for size in sorted(Counter(groups.tolist()).values(), reverse=True):
        folds = sorted(folds)
        folds[0] += size
    return sorted(folds)


def test_each_row_once(attempt, rng):
    """Stratified: every row is tested exactly once, and is training data in all other splits."""
    k = int(rng.integers(3, 7))
    y = classes(rng, k)
    partition(stratified(attempt, y, k, rng), len(y))


@pytest.mark.points(2)
def test_class_counts(attempt, rng):
    """Stratified: the counts of each class in any two test folds differ by at most 1."""
    k = int(rng.integers(3, 7))
    labels = classes(rng, k)
    for y in (labels, np.sort(labels), np.array(["red", "blue"])[(labels == labels[0]).astype(int)]):
        splits = stratified(attempt, y, k, rng)
        for label in np.unique(y).tolist():
            counts = [sum(y[row] == label for row in test) for _, test in splits]
            sentence = f"The test folds have {counts} rows of one class; they may differ by 1."
            checks.that(max(counts) - min(counts) <= 1, sentence)


def test_rare_class(attempt, rng):
    """Stratified: a class with as many rows as there are folds has one in each."""
    k = int(rng.integers(4, 8))
    y = np.zeros(20 * k, dtype=int)
    y[rng.choice(y.size, size=k, replace=False)] = 1
    for labels in (y, np.sort(y)):
        counts = [sum(labels[row] for row in test) for _, test in stratified(attempt, labels, k, rng)]
        checks.equal(counts, [1] * k, because="These are the rare rows in each test fold.")


def test_fold_sizes(attempt, rng):
    """Stratified: the folds as a whole differ in size by at most 1, whatever the classes leave over."""
    k = int(rng.integers(3, 7))
    y = rng.permutation(np.repeat(np.arange(2 * k), k + 1))
    sizes = [len(test) for _, test in stratified(attempt, y, k, rng)]
    sentence = f"The test folds have {sizes} rows: what is left over of each class goes to the same folds."
    checks.that(max(sizes) - min(sizes) <= 1, sentence)


def test_random_deal(attempt, rng):
    """Stratified: the rows of a class are dealt at random, by the generator that is passed."""
    y = np.repeat([0, 1], 20)
    seed = int(rng.integers(2**32))
    once, again = (pairs(attempt.stratified_kfold(y, 2, np.random.default_rng(seed)), 2) for _ in range(2))
    checks.that(once == again, "Two generators in the same state gave different folds.")
    together = {1: 0, 10: 0}
    generators = [np.random.default_rng(int(rng.integers(2**32))) for _ in range(60)]
    for answer in attempt.stratified_kfold.map([y] * 60, [2] * 60, generators):
        fold = {row: i for i, (_, test) in enumerate(pairs(answer, 2)) for row in test}
        for other in together:
            together[other] += fold.get(0) == fold.get(other)
    for count in together.values():
        # 9 of 19 partners of a row are in its fold; plus or minus some six standard errors.
        because = "This is how often two rows of a class were tested together, as a share; 9/19 is right."
        checks.between(count / 60, 0.1, 0.85, because=because)


@pytest.mark.points(2)
def test_groups_stay_together(attempt, rng):
    """Groups: no group has rows on both sides of a split."""
    k = int(rng.integers(3, 6))
    groups = some_groups(rng, k)
    for named in (groups, np.array([f"patient {group}" for group in groups])):
        for train, test in pairs(attempt.group_kfold(named, k), k):
            both = {named[row] for row in train} & {named[row] for row in test}
            checks.that(not both, f"{len(both)} groups have rows in the training and in the test data.")


def test_groups_each_row_once(attempt, rng):
    """Groups: every row is tested exactly once, and is training data in all other splits."""
    k = int(rng.integers(3, 6))
    groups = some_groups(rng, k)
    partition(pairs(attempt.group_kfold(groups, k), k), len(groups))


@pytest.mark.points(2)
def test_groups_balanced(attempt, rng):
    """Groups: the largest first, each to the fold with the fewest rows so far."""
    k = int(rng.integers(3, 6))
    skewed = np.repeat(np.arange(2 * k), np.append(np.full(k, 10), np.arange(k) + 1))
    for groups in (some_groups(rng, k), rng.permutation(skewed)):
        sizes = sorted(len(test) for _, test in pairs(attempt.group_kfold(groups, k), k))
        checks.equal(sizes, dealt(groups, k), because="These are the sizes of the test folds, sorted.")


def test_fewest_rows_and_groups(attempt, rng):
    """A class of fewer rows than folds, and fewer groups than folds, are refused with a ValueError."""
    k = int(rng.integers(3, 6))
    y = rng.permutation(np.repeat([0, 1], [4 * k, k - 1]))
    checks.raises(ValueError, attempt.stratified_kfold, y, k, np.random.default_rng(0))
    groups = rng.permutation(np.repeat(np.arange(k - 1), 5))
    checks.raises(ValueError, attempt.group_kfold, groups, k)
    tests = [test for _, test in pairs(attempt.group_kfold(groups, k - 1), k - 1)]
    checks.equal([len(test) for test in tests], [5] * (k - 1), because="There are as many groups as folds.")


def test_at_least_two_folds(attempt, rng):
    """With fewer than two folds nothing is left to train on: a ValueError."""
    y, groups = classes(rng, 3), some_groups(rng, 3)
    for k in (1, 0, -2):
        checks.raises(ValueError, attempt.stratified_kfold, y, k, np.random.default_rng(0))
        checks.raises(ValueError, attempt.group_kfold, groups, k)
