"""Hidden suite of lr_warmup_cosine."""

import math

import pytest

from grader import checks

PROMISED = {"rtol": 1e-7, "atol": 1e-9}


def expected(t, peak, warmup, total, floor=0.0):
    """Mix peak and floor by the square of a cosine of half the angle."""
    if t <= warmup:
        return peak / warmup * t
    if t >= total:
        return floor
    angle = math.pi / 2 * (t - warmup) / (total - warmup)
    return peak * math.cos(angle) ** 2 + floor * math.sin(angle) ** 2


def settings(rng):
    """Draw a peak, the length of the warm-up and of the whole training, and a floor."""
    peak, warmup = float(rng.uniform(0.1, 3.0)), int(rng.integers(4, 9))
    return peak, warmup, warmup + int(rng.integers(8, 15)), float(rng.uniform(0.1, 0.5)) * peak


def compare(attempt, ts, peak, warmup, total, floor, because=""):
    """Compare the rates of some updates."""
    fixed = [[x] * len(ts) for x in (peak, warmup, total, floor)]
    answers = attempt.learning_rate.map(list(ts), *fixed)
    for t, answer in zip(ts, answers, strict=True):
        place = f"This is update {t}, with warmup = {warmup} and total = {total}."
        sentence = f"{place} {because}".strip()
        checks.close(answer, expected(t, peak, warmup, total, floor), **PROMISED, because=sentence)


@pytest.mark.points(2)
def test_warmup(attempt, rng):
    """In the warm-up the rate is proportional to the number of the update, up to the peak."""
    peak, warmup, total, floor = settings(rng)
    for lowest in (0.0, floor):
        compare(attempt, range(1, warmup + 1), peak, warmup, total, lowest)
    compare(attempt, (1, 2), peak, 1, total, floor, "The warm-up is one update long.")


@pytest.mark.points(3)
def test_decay(attempt, rng):
    """After the warm-up the rate falls along half a cosine wave, from the peak to 0 at the last update."""
    for _ in range(2):
        peak, warmup, total, _ = settings(rng)
        compare(attempt, range(warmup, total + 1), peak, warmup, total, 0.0)


@pytest.mark.points(2)
def test_floor(attempt, rng):
    """With a floor the same wave ends there: halfway the rate is the mean of peak and floor."""
    peak, warmup, total, floor = settings(rng)
    total += (total - warmup) % 2
    compare(attempt, range(warmup, total + 1), peak, warmup, total, floor)
    halfway = attempt.learning_rate((warmup + total) // 2, peak, warmup, total, floor)
    checks.close(
        halfway, (peak + floor) / 2, **PROMISED, because="This is the update halfway through the decay."
    )
    compare(attempt, (warmup + 1, total - 1), peak, warmup, total, peak, "The floor is as high as the peak.")


def test_default_floor(attempt, rng):
    """Without a floor the rate ends at 0."""
    peak, warmup, total, _ = settings(rng)
    for t in (warmup + 1, total):
        checks.close(
            attempt.learning_rate(t, peak, warmup, total), expected(t, peak, warmup, total), **PROMISED
        )
    rates = [expected(t, peak, warmup, total) for t in range(1, total + 1)]
    checks.close(attempt.sum_of_rates(peak, warmup, total), math.fsum(rates), **PROMISED)


def test_after_the_end(attempt, rng):
    """After the last update the rate stays where it is, and does not rise again."""
    peak, warmup, total, floor = settings(rng)
    later = [total + 1, total + (total - warmup) // 2, 2 * total - warmup, 5 * total]
    for lowest in (floor, 0.0):
        compare(attempt, later, peak, warmup, total, lowest)


def test_one_part_only(attempt, rng):
    """There may be no warm-up, or nothing but warm-up."""
    peak, _, total, floor = settings(rng)
    compare(attempt, range(1, total + 2), peak, 0, total, floor)
    compare(attempt, range(1, total + 2), peak, total, total, floor)
    compare(attempt, (1, 2), peak, 0, 1, floor)


@pytest.mark.points(2)
def test_sum(attempt, rng):
    """The sum of the rates is that of all updates, one by one."""
    peak, warmup, total, floor = settings(rng)
    cases = [
        (peak, warmup, total, floor),
        (peak, warmup, total + 1, 0.0),
        (peak, 0, total, floor),
        (peak, total, total, floor),
        (peak, 1, 2, floor),
        (peak, 0, 1, floor),
    ]
    answers = attempt.sum_of_rates.map(*map(list, zip(*cases, strict=True)))
    for case, answer in zip(cases, answers, strict=True):
        rates = [expected(t, *case) for t in range(1, case[2] + 1)]
        because = f"Of {case[2]} updates, {case[1]} of them warm-up."
        checks.close(answer, math.fsum(rates), **PROMISED, because=because)


def test_long_training(attempt, rng):
    """The sum of a trillion rates is found without adding them up."""
    peak, warmup, total, floor = settings(rng)
    warmup, total = warmup * 10**8, total * 10**10
    # From both ends inwards, pairs of updates have the same sum: twice in each part, halved.
    rise = (peak / warmup + peak) * warmup / 2
    fall = ((peak + floor) * (total - warmup) + floor - peak) / 2
    checks.close(attempt.sum_of_rates(peak, warmup, total, floor), rise + fall, **PROMISED)


def test_refused(attempt, rng):
    """Updates before the first, and a warm-up that is negative or longer than all, are refused."""
    peak, warmup, total, floor = settings(rng)
    for t in (0, -int(rng.integers(1, 5))):
        checks.raises(ValueError, attempt.learning_rate, t, peak, warmup, total, floor)
    for bad in (-1, total + 1, total + int(rng.integers(2, 9))):
        checks.raises(ValueError, attempt.learning_rate, total, peak, bad, total, floor)
        checks.raises(ValueError, attempt.sum_of_rates, peak, bad, total, floor)
