"""Hidden suite of mean_confidence_interval."""

import math

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-6, "atol": 1e-12}  # promised in the stub


def z(level):
    """Find the z whose central probability erf(z / sqrt(2)) is the level, by halving."""
    low, high = 0.0, 10.0
    for _ in range(70):
        middle = (low + high) / 2
        low, high = (middle, high) if math.erf(middle / math.sqrt(2)) < level else (low, middle)
    return low


def t(level, df):
    """Evaluate Student's quantile where it has a closed form, and by its expansion for many degrees."""
    p = (1 + level) / 2
    if df == 1:
        return math.tan(math.pi * (p - 0.5))
    if df == 2:
        return (2 * p - 1) * math.sqrt(2 / (4 * p * (1 - p)))
    if df == 4:
        a = math.sqrt(4 * p * (1 - p))
        return 2 * math.sqrt(math.cos(math.acos(a) / 3) / a - 1)
    x = z(level)
    return (
        x
        + (x**3 + x) / (4 * df)
        + (5 * x**5 + 16 * x**3 + 3 * x) / (96 * df**2)
        + (3 * x**7 + 19 * x**5 + 17 * x**3 - 15 * x) / (384 * df**3)
    )


def mean_and_sd(xs):
    """Return the mean and the standard deviation with n - 1, in sums without rounding."""
    mean = math.fsum(xs) / len(xs)
    if len(xs) == 1:
        return mean, math.nan
    return mean, math.sqrt(math.fsum((x - mean) ** 2 for x in xs.tolist()) / (len(xs) - 1))


def expected_interval(xs, level, sigma=None):
    mean, sd = mean_and_sd(xs)
    n = len(xs)
    half = (t(level, n - 1) * sd if sigma is None else z(level) * sigma) / math.sqrt(n)
    return mean - half, mean + half


def a_level(rng):
    return round(float(rng.uniform(0.6, 0.99)), 3)


def measurements(rng, n):
    return rng.normal(float(rng.uniform(-5, 5)), float(rng.uniform(0.5, 4)), size=n)


@pytest.mark.points(2)
def test_critical_value(attempt, rng):
    """Between -z and z lies the level; so half of the rest lies above z, not all of it."""
    for level in (0.9, 0.95, 0.99, a_level(rng), float(rng.uniform(0.01, 0.4))):
        checks.close(attempt.z_critical(level), z(level), **CLOSE)


@pytest.mark.points(2)
def test_sigma_known(attempt, rng):
    """Sigma known: the mean plus or minus the normal quantile times sigma over the root of n."""
    for n, low, high in ((int(rng.integers(4, 12)), 5, 10), (int(rng.integers(20, 60)), 0.1, 0.4)):
        xs, level = measurements(rng, n), a_level(rng)
        sigma = float(rng.uniform(low, high))
        answer = attempt.mean_ci(xs, level=level, sigma=sigma)
        checks.close(answer, expected_interval(xs, level, sigma), **CLOSE)


@pytest.mark.points(2)
def test_sigma_unknown(attempt, rng):
    """Sigma unknown: Student's t with n - 1 degrees of freedom, and the sample standard deviation."""
    for n in (2, 3, 5):
        xs, level = measurements(rng, n), a_level(rng)
        checks.close(attempt.mean_ci(xs, level=level), expected_interval(xs, level), **CLOSE)
    whole = rng.permutation(np.arange(1, 40))[:5]
    checks.close(attempt.mean_ci(whole), expected_interval(whole, 0.95), **CLOSE)
    same = float(rng.integers(1, 9)) / 2
    because = "All measurements are equal."
    checks.close(attempt.mean_ci(np.full(4, same)), (same, same), **CLOSE, because=because)


def test_many_measurements(attempt, rng):
    """With hundreds of measurements t comes close to z, but it is still t that is right."""
    for n in (5, int(rng.integers(400, 600))):
        xs, level = rng.normal(5.0, 2.0, size=n), float(rng.uniform(0.9, 0.99))
        checks.close(attempt.mean_ci(xs, level=level), expected_interval(xs, level), **CLOSE)


def test_far_from_zero(attempt, rng):
    """Adding a huge constant to all measurements moves the interval and leaves its width about the same."""
    spread = rng.uniform(0.35, 0.45) * rng.permutation([-1.0, -0.5, 0.0, 0.5, 1.0])
    xs = spread + float(rng.uniform(1.1e8, 1.3e8))
    low, high = checks.as_list(attempt.mean_ci(xs), 2)
    width = checks.as_number(high) - checks.as_number(low)
    wanted = 2 * t(0.95, 4) * mean_and_sd(xs)[1] / math.sqrt(5)
    because = "This is the width of the interval as a multiple of the right one."
    checks.between(width / wanted, 0.3, 3.0, because=because)


def test_one_measurement(attempt, rng):
    """A single measurement has an interval if sigma is known; otherwise a ValueError, as for none at all."""
    xs, level, sigma = measurements(rng, 1), a_level(rng), float(rng.uniform(1, 3))
    checks.close(attempt.mean_ci(xs, level=level, sigma=sigma), expected_interval(xs, level, sigma), **CLOSE)
    checks.raises(ValueError, attempt.mean_ci, xs, level=level)
    checks.raises(ValueError, attempt.mean_ci, xs[:0], level=level)
    checks.raises(ValueError, attempt.mean_ci, xs[:0], level=level, sigma=sigma)


@pytest.mark.points(2)
def test_enough_measurements(attempt, rng):
    """The number of measurements is enough for the halfwidth, and one fewer would not be."""
    for part, scale in ((0.3, 10.0), (0.7, 0.1), (float(rng.uniform(0.1, 0.9)), 1.0)):
        sigma, level, enough = scale * float(rng.uniform(1, 9)), a_level(rng), int(rng.integers(5, 500))
        halfwidth = z(level) * sigma / math.sqrt(enough - part)
        n = attempt.n_for_halfwidth(sigma, halfwidth, level)
        checks.equal(n, enough, because="This is the least number that is enough.")
    checks.equal(attempt.n_for_halfwidth(sigma, 100 * sigma, level), 1)


def test_level_outside(attempt, rng):
    """A level that is not strictly between 0 and 1, a percentage among them, is refused."""
    xs = measurements(rng, 6)
    for level in (0.0, 1.0, -0.5, 95):
        checks.raises(ValueError, attempt.z_critical, level)
        checks.raises(ValueError, attempt.mean_ci, xs, level=level)
        checks.raises(ValueError, attempt.mean_ci, xs, level=level, sigma=1.0)
        checks.raises(ValueError, attempt.n_for_halfwidth, 1.0, 0.5, level)


def test_not_positive(attempt, rng):
    """A standard deviation or a halfwidth of 0 or below is refused."""
    xs = measurements(rng, 6)
    for bad in (0.0, -float(rng.uniform(0.5, 2))):
        checks.raises(ValueError, attempt.mean_ci, xs, sigma=bad)
        checks.raises(ValueError, attempt.n_for_halfwidth, bad, 1.0)
        checks.raises(ValueError, attempt.n_for_halfwidth, 1.0, bad)
