"""Hidden suite of epoch_iteration_math."""

import pytest

from grader import checks

HUGE = 10**17


def cut(n, batch):
    """Cut the rows of an epoch into batches, one after the other."""
    pieces, start = [], 0
    while start < n:
        pieces.append((start, min(start + batch, n)))
        start += batch
    return pieces


def sizes(rng):
    """Draw numbers of examples with batch sizes that divide them, do not, are 1, are all, are more."""
    batch = int(rng.integers(3, 9))
    rest = int(rng.integers(1, batch))
    n = batch * int(rng.integers(2, 7))
    return [
        (n, batch),
        (n + rest, batch),
        (n + 1, batch),
        (n - 1, batch),
        (n, 1),
        (n, n),
        (n, n + rest),
        (1, batch),
    ]


def big(rng):
    """Draw numbers that a float does not hold."""
    batch = int(rng.integers(3, 100))
    times = HUGE // batch + int(rng.integers(1000))
    return batch * times, batch, times


@pytest.mark.points(2)
def test_iterations(attempt, rng):
    """An epoch is cut into full batches, and the examples that are left make one more, a shorter one."""
    cases = sizes(rng)
    answers = attempt.iterations_per_epoch.map(*map(list, zip(*cases, strict=True)))
    for (n, batch), answer in zip(cases, answers, strict=True):
        checks.equal(answer, len(cut(n, batch)), because=f"n is {n}, the batch size {batch}.")


@pytest.mark.points(2)
def test_drop_last(attempt, rng):
    """With drop_last only full batches count, which may be none."""
    cases = sizes(rng)
    args = [*map(list, zip(*cases, strict=True)), [True] * len(cases)]
    for (n, batch), answer in zip(cases, attempt.iterations_per_epoch.map(*args), strict=True):
        full = sum(stop - start == batch for start, stop in cut(n, batch))
        checks.equal(answer, full, because=f"n is {n}, the batch size {batch}.")


def test_updates(attempt, rng):
    """Every batch of every epoch makes an update."""
    cases = [(*case, int(rng.integers(2, 6))) for case in sizes(rng)] + [(10, 3, 0), (10, 3, 1)]
    answers = attempt.total_updates.map(*map(list, zip(*cases, strict=True)))
    for (n, batch, epochs), answer in zip(cases, answers, strict=True):
        expected = sum(1 for _ in range(epochs) for _ in cut(n, batch))
        because = f"n is {n}, the batch size {batch}, and there are {epochs} epochs."
        checks.equal(answer, expected, because=because)


@pytest.mark.points(2)
def test_accumulated(attempt, rng):
    """Accumulation makes fewer updates, and none that reaches from one epoch into the next."""
    cases = [(*case, int(rng.integers(3, 6)), a) for case in sizes(rng) for a in (2, 3)]
    cases += [(8, 2, 2, 4), (8, 2, 3, 100)]
    answers = attempt.total_updates.map(*map(list, zip(*cases, strict=True)))
    for (n, batch, epochs, accumulate), answer in zip(cases, answers, strict=True):
        expected = 0
        for _ in range(epochs):
            waiting = 0
            for _ in cut(n, batch):
                waiting += 1
                if waiting == accumulate:
                    expected, waiting = expected + 1, 0
            expected += waiting > 0
        because = f"n is {n}, the batch size {batch}, epochs are {epochs}, and accumulate is {accumulate}."
        checks.equal(answer, expected, because=because)


@pytest.mark.points(3)
def test_positions(attempt, rng):
    """Step after step the rows come up in batches, and after the last one the next epoch begins."""
    for n, batch in sizes(rng):
        expected = [(epoch, *piece) for epoch in range(3) for piece in cut(n, batch)]
        steps = list(range(len(expected)))
        answers = attempt.position.map(steps, [n] * len(steps), [batch] * len(steps))
        for step, answer, right in zip(steps, answers, expected, strict=True):
            checks.equal(answer, right, because=f"step is {step}, n is {n}, the batch size {batch}.")


@pytest.mark.points(2)
def test_exact(attempt, rng):
    """Trillions of examples are counted exactly."""
    n, batch, times = big(rng)
    cases = [(9, 4), (n, batch), (n + 1, batch), (n - 1, batch)]
    answers = attempt.iterations_per_epoch.map(*map(list, zip(*cases, strict=True)))
    checks.equal(list(answers), [3, times, times + 1, times], because="The numbers are huge in all but one.")
    full = attempt.iterations_per_epoch(n - 1, batch, True)
    checks.equal(full, times - 1, because="With drop_last.")
    updates = attempt.total_updates(n + 1, batch, 3)
    checks.equal(updates, 3 * (times + 1), because="Of updates in 3 epochs.")
    updates = attempt.total_updates(2 * n + 1, batch, 3, 2)
    checks.equal(updates, 3 * (times + 1), because="Of updates in 3 epochs, two batches each.")
    epoch, iteration = 5, times - int(rng.integers(1, 1000))
    where = attempt.position(epoch * (times + 1) + iteration, n + 1, batch)
    checks.equal(where, (epoch, iteration * batch, iteration * batch + batch), because="Of a late step.")


def test_refused(attempt, rng):
    """Counts below 1 and steps below 0 are refused with a ValueError."""
    for bad in (0, -int(rng.integers(1, 5))):
        for n, batch in ((bad, 3), (10, bad)):
            checks.raises(ValueError, attempt.iterations_per_epoch, n, batch)
            checks.raises(ValueError, attempt.iterations_per_epoch, n, batch, True)
            checks.raises(ValueError, attempt.total_updates, n, batch, 2)
            checks.raises(ValueError, attempt.position, 1, n, batch)
        checks.raises(ValueError, attempt.total_updates, 10, 3, 2, bad)
        checks.raises(ValueError, attempt.position, bad - 1, 10, 3)
