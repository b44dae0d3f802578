"""Hidden suite of split_then_oversample."""

import math
from collections import Counter

import numpy as np
import pytest

from grader import checks


def seeded(rng):
    return np.random.default_rng(int(rng.integers(2**32)))


def labels(rng, *counts):
    """Draw labels of which the first class is the most frequent; some below 0, and not in order."""
    names = rng.choice(50, size=len(counts), replace=False) - 25
    return rng.permutation(np.repeat(names, counts))


def indices(actual, n):
    rows = checks.as_array(actual, (None,), dtype=np.int64)
    right = len(rows) == 0 or (rows.min() >= 0 and rows.max() < n)
    checks.that(right, f"There are indices below 0 or above {n - 1}, the last row.")
    return rows


def parts(attempt, y, share, rng):
    train, test = checks.as_list(attempt.split_then_oversample(y, share, rng), 2)
    return indices(train, len(y)), indices(test, len(y))


def counts_of(y, rows):
    return dict(sorted(Counter(y[rows].tolist()).items()))


def segments(X, k, order=2):
    """Return the two ends of each line from a row to one of its k nearest others, by sorting.

    With each stands from how many of its two ends it begins: 1 or 2.
    """
    pairs = Counter()
    for i, a in enumerate(X):
        others = sorted((float(np.linalg.norm(b - a, order)), j) for j, b in enumerate(X) if j != i)
        pairs.update((min(i, j), max(i, j)) for _, j in others[:k])
    return dict(sorted(pairs.items()))


def uneven(counts, expected):
    """Tell whether chi-square is larger than by chance with a probability of at most 1e-8."""
    chi, free = float(((counts - expected) ** 2 / expected).sum()), len(counts) - 1
    x = math.log(1e8)
    return chi > free + 2 * math.sqrt(free * x) + 2 * x  # the bound of Laurent and Massart


def places(X, pairs, new):
    """Return for each new row how far it is from each segment, and where along it."""
    a, b = (X[list(ends)] for ends in zip(*pairs, strict=True))
    along = b - a
    u = ((new[:, None] - a) * along).sum(axis=2) / (along**2).sum(axis=1)
    nearest = a + np.clip(u, 0, 1)[..., None] * along
    return np.linalg.norm(new[:, None] - nearest, axis=2), u


def made(attempt, X, k, n_new, rng):
    return checks.as_array(attempt.smote(X, k, n_new, rng), (n_new, X.shape[1]))


@pytest.mark.points(2)
def test_balanced_and_complete(attempt, rng):
    """Oversampled, every class is as frequent as the most frequent one was, and no row is lost."""
    for counts in ((60, 7), (30, 27, 3), (5, 5), (4,)):
        y = labels(rng, *counts)
        rows = indices(attempt.oversample(y, seeded(rng)), len(y))
        lost = len(y) - len(set(rows.tolist()))
        checks.that(lost == 0, f"Of the {len(y)} rows {lost} are missing.")
        expected = dict.fromkeys(sorted(set(y.tolist())), max(counts))
        checks.equal(counts_of(y, rows), expected, because="These are the numbers of rows of each class.")


def test_copies_drawn(attempt, rng):
    """What a class lacks is drawn at random among all of its rows, with replacement."""
    y = labels(rng, 930, 30)
    first, second = (indices(attempt.oversample(y, seeded(rng)), len(y)) for _ in range(2))
    rare = np.flatnonzero(y == Counter(y.tolist()).most_common()[1][0])
    taken = [np.bincount(rows, minlength=len(y))[rare] for rows in (first, second)]
    checks.that(taken[0].tolist() != taken[1].tolist(), "Two generators repeat the same rows equally often.")
    # A row is drawn 900 times with probability 1/30: 30 times on average, with standard deviation 5.4.
    most = int(taken[0].max())
    checks.that(most < 70, f"One row of 30 makes up {most} of the 930 of its class.")
    checks.that(most > taken[0].min() + 2, "Every row is repeated equally often: that is not drawn.")
    never = int((taken[0] == 1).sum())
    checks.that(not never, f"Of 30 rows {never} are never repeated, though 900 times one of them is drawn.")
    drawn = sum(taken) - 2
    sentence = (
        f"Of 1800 draws {drawn.min()} to {drawn.max()} fall on one of 30 rows: they are not equally likely."
    )
    checks.that(not uneven(drawn, np.full(30, 60.0)), sentence)


@pytest.mark.points(2)
def test_nothing_on_both_sides(attempt, rng):
    """No row is on both sides of the split, none is lost, and none is held out twice."""
    for counts, share in (((60, 9), 0.3), ((40, 20, 6), 0.2)):
        y = labels(rng, *counts)
        train, test = parts(attempt, y, share, seeded(rng))
        both = len(set(train.tolist()) & set(test.tolist()))
        checks.that(both == 0, f"{both} rows are in the training part and in the test part.")
        checks.that(len(set(test.tolist())) == len(test), "A row is in the test part more than once.")
        lost = len(y) - len(set(train.tolist())) - len(test)
        checks.that(lost == 0, f"{lost} rows are in neither part.")


@pytest.mark.points(2)
def test_test_part_as_it_is(attempt, rng):
    """What is held out has the share asked for of every class: the proportions of the world."""
    for counts, share in (((60, 9), 0.3), ((41, 22, 6), 0.2), ((50, 7), 0.4)):
        y = labels(rng, *counts)
        _, test = parts(attempt, y, share, seeded(rng))
        expected = {c: round(share * n) for c, n in sorted(Counter(y.tolist()).items())}
        checks.equal(
            counts_of(y, test), expected, because="These are the numbers of test rows of each class."
        )


@pytest.mark.points(2)
def test_training_part_balanced(attempt, rng):
    """In the training part every class is as frequent as the most frequent one of that part."""
    for counts, share in (((60, 9), 0.3), ((41, 22, 6), 0.2)):
        y = labels(rng, *counts)
        train, _ = parts(attempt, y, share, seeded(rng))
        expected = dict.fromkeys(sorted(set(y.tolist())), max(counts) - round(share * max(counts)))
        because = "These are the numbers of training rows of each class."
        checks.equal(counts_of(y, train), expected, because=because)


def test_drawn_for_test(attempt, rng):
    """Which rows are held out is drawn: over many splits every row is sometimes among them, not always."""
    y = labels(rng, 14, 6)
    # One of 14 rows is never drawn in 64 splits with probability 14 * (10 / 14) ** 64, below 1e-8.
    generators = [seeded(rng) for _ in range(64)]
    answers = attempt.split_then_oversample.map([y] * 64, [0.3] * 64, generators)
    tests = [indices(test, len(y)).tolist() for _, test in map(checks.as_list, answers)]
    tested = Counter(i for test in tests for i in test)
    never, always = sum(tested[i] == 0 for i in range(20)), sum(tested[i] == 64 for i in range(20))
    checks.that(not never, f"In 64 splits {never} of 20 rows are never in the test part.")
    checks.that(not always, f"In 64 splits {always} of 20 rows are always in the test part.")
    often = Counter(y.tolist()).most_common(1)[0][0]
    choices = len({frozenset(i for i in test if y[i] == often) for test in tests})
    # There are 1001 ways to draw 4 of 14 rows; that 64 draws give fewer than 40 has no chance.
    checks.that(choices > 40, f"In 64 splits only {choices} choices of 4 of the 14 rows of a class occur.")


@pytest.mark.points(3)
def test_between_neighbours(attempt, rng):
    """A new row lies on a line from a row to one of its k nearest others, and each such line is used."""
    for n, k, d, times in ((6, 2, 2, 30), (7, 4, 4, 100), (5, 4, 3, 30)):
        X = rng.normal(size=(n, d)) * rng.uniform(1.0, 5.0, size=d)
        while k < n - 1 and segments(X, k, 1).keys() <= segments(X, k).keys():
            X = rng.normal(size=(n, d)) * rng.uniform(1.0, 5.0, size=d)
        pairs = segments(X, k)
        new = made(attempt, X, k, times * len(pairs), seeded(rng))
        away, _ = places(X, pairs, new)
        off = int((away.min(axis=1) > 1e-6).sum())
        because = f"the line between a row and one of its {k} nearest others"
        checks.that(off == 0, f"{off} of {len(new)} new rows are not on {because}.")
        used = np.bincount(away.argmin(axis=1), minlength=len(pairs))
        checks.that(used.min() > 0, f"{int((used == 0).sum())} of {len(pairs)} lines hold no new row.")
        expected = len(new) * np.array(list(pairs.values())) / (n * k)
        sentence = f"The {k} neighbours of a row, or the rows to begin at, are not equally likely."
        checks.that(not uneven(used, expected), sentence)


def test_any_row_may_begin(attempt, rng):
    """Each row is as likely as any other to be the one that a new row begins at, whatever came before."""
    # Three triangles far apart. None of 60 rows is in a given one with probability (2/3) ** 60, below 1e-10,
    # and none on a given side of any with the same.
    ends = np.array([[0.0, 0.0], [100.0, 0.0], [0.0, 100.0]])
    corners = np.array([[0.0, 0.0], [3.0, 0.0], [0.0, 4.0]])
    X = np.vstack([end + corners + rng.uniform(-0.1, 0.1, size=(3, 2)) for end in ends])
    generators = [seeded(rng) for _ in range(60)]
    answers = attempt.smote.map([X] * 60, [2] * 60, [1] * 60, generators)
    new = np.vstack([checks.as_array(answer, (1, 2)) for answer in answers])
    used = np.unique(np.linalg.norm(new[:, None] - ends, axis=2).argmin(axis=1))
    checks.that(
        len(used) == 3,
        f"Of three triangles {len(used)} hold all of 60 new rows, each made by a call of its own.",
    )
    pairs = segments(X, 2)
    sides = np.bincount(places(X, pairs, new)[0].argmin(axis=1) % 3, minlength=3)
    sentence = "The one neighbour that is drawn in a call of its own is the same in all of 60 calls."
    checks.that(sides.min() > 0, sentence)
    # Fifteen pairs far apart: 40 new rows in each on average, with standard deviation 6.1.
    ends = 100.0 * np.arange(15)[:, None] + rng.normal(size=(15, 2))
    X = np.vstack([ends, ends + rng.uniform(0.5, 1.5, size=(15, 2))])
    new = made(attempt, X, 1, 600, seeded(rng))
    held = np.bincount(np.linalg.norm(new[:, None] - ends, axis=2).argmin(axis=1), minlength=15)
    sentence = (
        f"Fifteen pairs hold {held.min()} to {held.max()} of 600 new rows: they are not equally likely."
    )
    checks.that(not uneven(held, np.full(15, 40.0)), sentence)
    sentence = (
        "Fifteen pairs hold equally many of 600 new rows: the rows to begin at are not drawn one by one."
    )
    checks.that(held.max() > held.min() + 2, sentence)


def test_all_along_the_line(attempt, rng):
    """Along the line a new row is anywhere with equal probability."""
    # On a line at 0, 1 and 1.5. The nearest to 0 is 1, but the nearest to 1 is 1.5: what is between 0 and 1
    # began at 0.
    X = rng.normal(size=3) + np.array([[0.0], [1.0], [1.5]]) * rng.choice([-1.0, 1.0], 3) * rng.uniform(
        1, 3, 3
    )
    order = rng.permutation(3)
    new = made(attempt, X[order], 1, 3000, seeded(rng))
    z = np.sort(places(X, [(0, 1)], new)[1][:, 0])
    z = z[z < 1]
    # A third of 3000 rows, plus or minus six standard errors.
    sentence = f"Of 3000 new rows {len(z)} begin at one of three rows: they are not equally likely."
    checks.that(845 < len(z) < 1155, sentence)
    gap = np.abs(z - (np.arange(len(z)) + 0.5) / len(z)).max()
    # A gap beyond sqrt(10 / n) has probability 2 exp(-2 * 10), about 4e-9; none in 3 % of the line, 1e-11.
    even = gap < math.sqrt(10 / len(z)) and z[0] < 0.03 and z[-1] > 0.97
    checks.that(
        even,
        "The places along the line between two rows are not spread evenly from one end to the other.",
    )


def test_same_state_same_result(attempt, rng):
    """All randomness is that of rng: equal states give equal results, and others give others."""
    y, X = labels(rng, 60, 20), rng.normal(size=(8, 2))
    one, other = int(rng.integers(2**31)), 2**31 + int(rng.integers(2**31))
    answers = []
    for seed in (one, one, other):
        train, test = parts(attempt, y, 0.3, np.random.default_rng(seed))
        rows = indices(attempt.oversample(y, np.random.default_rng(seed)), len(y))
        new = made(attempt, X, 2, 5, np.random.default_rng(seed))
        answers.append([x.tolist() for x in (train, test, rows, new)])
    for first, again, third in zip(*answers, strict=True):
        checks.that(first == again, "Two generators in the same state give different results.")
        checks.that(first != third, "Two generators in different states give the same result.")


def test_refused(attempt, rng):
    """Shares that leave a part or a class of it empty, and impossible numbers of neighbours, are refused."""
    y = labels(rng, 20, 10)
    for share in (0.0, 1.0, -0.2, 1.3):
        checks.raises(ValueError, attempt.split_then_oversample, y, share, rng)
    for share in (0.2, 0.8):
        for rare in (1, 2):
            checks.raises(ValueError, attempt.split_then_oversample, labels(rng, 20, rare), share, rng)
    X = rng.normal(size=(5, 2))
    for k in (0, -1, 5, 9):
        checks.raises(ValueError, attempt.smote, X, k, 3, rng)
    checks.close(attempt.smote(X, 4, 0, rng), np.zeros((0, 2)), because="No new rows are asked for.")
