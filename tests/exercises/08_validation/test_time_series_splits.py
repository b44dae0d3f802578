"""Hidden suite of time_series_splits."""

import numpy as np
import pytest

from grader import checks


def pairs(answer):
    """Return the splits as pairs of lists, after their form has been checked."""
    checks.that(isinstance(answer, list | tuple) and len(answer) > 0, "The answer is not a list of splits.")
    for split in answer:
        checks.that(
            isinstance(split, list | tuple) and len(split) == 2, "A split is not a pair (train, test)."
        )
        for rows in split:
            right = isinstance(rows, np.ndarray) and rows.ndim == 1 and rows.dtype.kind in "iu"
            checks.that(right, "Row numbers are not a one-dimensional array of integers.")
            checks.that(rows.size > 0, "A split has no training rows, or no test rows.")
    return [(train.tolist(), test.tolist()) for train, test in answer]


def expanding_case(rng):
    """Draw n_splits, test_size and gap, and an n that leaves more than a window of rows to begin with."""
    n_splits, test_size, gap = int(rng.integers(2, 6)), int(rng.integers(2, 6)), int(rng.integers(1, 4))
    # Cut into n_splits + 1 equal parts from the front, such rows leave at least two over at the end.
    return n_splits * test_size + gap + test_size + int(rng.integers(2, 9)), n_splits, test_size, gap


def sliding_case(rng):
    """Draw train_size, test_size, step and gap, and an n for a few windows with at least a row left over."""
    train_size, test_size = int(rng.integers(3, 9)), int(rng.integers(2, 5))
    # Windows that move on by test_size, or leave out every second one, must not look like these.
    step = int(rng.choice([s for s in range(2, 7) if test_size not in (s, 2 * s)]))
    gap = int(rng.integers(1, 4))
    windows = int(rng.integers(3, 7))
    n = train_size + gap + test_size + (windows - 1) * step + int(rng.integers(1, step))
    return n, train_size, test_size, step, gap


def some_splits(attempt, rng):
    """Return splits of both kinds with their gap."""
    *sizes, gap = expanding_case(rng)
    yield gap, pairs(attempt.expanding_splits(*sizes, gap=gap))
    *sizes, gap = sliding_case(rng)
    yield gap, pairs(attempt.sliding_splits(*sizes, gap=gap))


@pytest.mark.points(2)
def test_past_before_future(attempt, rng):
    """In every split all training rows come before all test rows."""
    for _, splits in some_splits(attempt, rng):
        for train, test in splits:
            checks.that(max(train) < min(test), "A training row comes after a test row: the future leaks in.")


def test_gap(attempt, rng):
    """Exactly `gap` rows lie between training and test rows, none where it is not given."""
    for gap, splits in some_splits(attempt, rng):
        for train, test in splits:
            between = min(test) - max(train) - 1
            checks.that(between == gap, f"There are {between} rows between training and test; gap is {gap}.")
    without = pairs(attempt.expanding_splits(*expanding_case(rng)[:3]))
    without += pairs(attempt.sliding_splits(*sliding_case(rng)[:4]))
    for train, test in without:
        checks.that(min(test) == max(train) + 1, "Without a gap the test rows follow the training rows.")


@pytest.mark.points(2)
def test_expanding_test_windows(attempt, rng):
    """Expanding: test windows are full, lie side by side in order of time, and end at the last row."""
    n, n_splits, test_size, gap = expanding_case(rng)
    actual = [test for _, test in pairs(attempt.expanding_splits(n, n_splits, test_size, gap))]
    rest = list(range(n))
    expected = []
    for _ in range(n_splits):
        rest, window = rest[:-test_size], rest[-test_size:]
        expected.insert(0, window)
    checks.equal(actual, expected, because="These are the test rows of all splits.")


def test_expanding_training_rows(attempt, rng):
    """Expanding: each split trains on every row before its gap, from row 0 on."""
    n, n_splits, test_size, gap = expanding_case(rng)
    for train, test in pairs(attempt.expanding_splits(n, n_splits, test_size, gap)):
        expected = [row for row in range(n) if row + gap < test[0]]
        checks.equal(train, expected, because="These are the training rows of one split.")


@pytest.mark.points(2)
def test_sliding_windows(attempt, rng):
    """Sliding: training windows begin at 0, step, 2 step, ..., and all splits have the same lengths."""
    n, train_size, test_size, step, gap = sliding_case(rng)
    splits = pairs(attempt.sliding_splits(n, train_size, test_size, step, gap))
    for i, (train, test) in enumerate(splits):
        checks.equal(train, [i * step + j for j in range(train_size)], because="These are training rows.")
        checks.equal(len(test), test_size, because="This is the length of a test window.")


def test_sliding_uses_all_that_fits(attempt, rng):
    """Sliding: the last split is the last that fits completely, also where it ends exactly at the end."""
    n, train_size, test_size, step, gap = sliding_case(rng)
    exact = train_size + gap + test_size + 2 * step
    for rows in (n, exact, exact - 1):
        splits = pairs(attempt.sliding_splits(rows, train_size, test_size, step, gap))
        fits = [s for s in range(0, rows, step) if s + train_size + gap + test_size <= rows]
        checks.equal(len(splits), len(fits), because="This is the number of splits.")
        checks.equal(
            splits[-1][1][-1], fits[-1] + train_size + gap + test_size - 1, because="The last row used."
        )


def test_one_row_at_a_time(attempt, rng):
    """Windows and steps of one row are allowed: a row is predicted from all before it, or from one."""
    n = int(rng.integers(5, 9))
    growing = pairs(attempt.expanding_splits(n, n - 1, 1))
    checks.equal(growing, [(list(range(row)), [row]) for row in range(1, n)])
    moving = pairs(attempt.sliding_splits(n, 1, 1, 1))
    checks.equal(moving, [([row - 1], [row]) for row in range(1, n)])


def test_honest_error(attempt, rng):
    """On a trend, predicting each test row by its nearest training row is as hard as a real forecast."""
    n, n_splits, test_size, gap = expanding_case(rng)
    series = float(rng.uniform(1, 3)) * np.arange(n)
    errors = []
    for train, test in pairs(attempt.expanding_splits(n, n_splits, test_size, gap)):
        for row in test:
            nearest = min(train, key=lambda other: abs(other - row))
            errors.append((series[row] - series[nearest]) ** 2)
    # A forecaster knows nothing after the gap: its nearest row is gap + 1 back, then gap + 2, and so on.
    honest = [(series[gap + 1 + ahead] - series[0]) ** 2 for ahead in range(test_size)]
    because = (
        "This is the mean squared error over all test rows; a smaller one means that the future leaks in."
    )
    checks.close(float(np.mean(errors)), float(np.mean(honest)), because=because)


def test_too_few_rows(attempt, rng):
    """One training row is enough for the first split; with a row less there is a ValueError."""
    _, n_splits, test_size, gap = expanding_case(rng)
    enough = n_splits * test_size + gap + 1
    checks.equal(pairs(attempt.expanding_splits(enough, n_splits, test_size, gap))[0][0], [0])
    single = pairs(attempt.expanding_splits(test_size + gap + 1, 1, test_size, gap))
    checks.equal(len(single), 1, because="One split was asked for.")
    checks.raises(ValueError, attempt.expanding_splits, enough - 1, n_splits, test_size, gap)
    _, train_size, test_size, step, gap = sliding_case(rng)
    enough = train_size + gap + test_size
    checks.equal(len(pairs(attempt.sliding_splits(enough, train_size, test_size, step, gap))), 1)
    checks.raises(ValueError, attempt.sliding_splits, enough - 1, train_size, test_size, step, gap)


def test_invalid_sizes(attempt, rng):
    """Sizes, numbers of splits and steps below 1, and a negative gap, are refused with a ValueError."""
    n = int(rng.integers(30, 60))
    for sizes in ((0, 2, 0), (-1, 2, 0), (3, 0, 0), (3, -2, 0), (3, 2, -1)):
        checks.raises(ValueError, attempt.expanding_splits, n, *sizes)
    for sizes in ((0, 2, 2, 0), (5, 0, 2, 0), (5, 2, 0, 0), (5, 2, -1, 0), (5, 2, 2, -1)):
        checks.raises(ValueError, attempt.sliding_splits, n, *sizes)
