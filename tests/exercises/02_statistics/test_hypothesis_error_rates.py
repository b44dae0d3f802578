"""Hidden suite of hypothesis_error_rates."""

import math

import numpy as np
import pytest

from grader import checks

CLOSE = {"rtol": 1e-6, "atol": 1e-12}  # promised in the stub
P_VALUE = {"rtol": 1e-6, "atol": 1e-9}


def two_sided_p(t, df):
    """Evaluate the two tails of Student's t by its finite sums of powers of a cosine."""
    angle = math.atan(abs(t) / math.sqrt(df))
    term, total = (1.0, 0.0) if df % 2 == 0 else (math.cos(angle), 0.0)
    for j in range(df // 2):
        total += term
        term *= math.cos(angle) ** 2 * (
            (2 * j + 1) / (2 * j + 2) if df % 2 == 0 else (2 * j + 2) / (2 * j + 3)
        )
    if df % 2 == 0:
        return 1 - math.sin(angle) * total
    return 1 - 2 / math.pi * (angle + math.sin(angle) * total)


def statistic(xs, mu0):
    mean = math.fsum(xs.tolist()) / len(xs)
    variance = math.fsum((x - mean) ** 2 for x in xs.tolist()) / (len(xs) - 1)
    return (mean - mu0) / math.sqrt(variance / len(xs))


def above(x):
    """Return the probability that a standard normal variable is above x."""
    return math.erfc(x / math.sqrt(2)) / 2


def critical(alpha):
    """Find the z with alpha outside of -z and z, by halving."""
    low, high = 0.0, 10.0
    for _ in range(70):
        middle = (low + high) / 2
        low, high = (middle, high) if 2 * above(middle) > alpha else (low, middle)
    return low


def power(effect, n, alpha):
    z, shift = critical(alpha), effect * math.sqrt(n)
    return above(z - shift) + above(z + shift)


def many_tests(rng):
    """Draw truths and decisions with four counts that differ, and return the counts too."""
    true_rejected, true_kept, false_rejected, false_kept = rng.permutation(np.arange(3, 25))[:4].tolist()
    truth = np.repeat([True, True, False, False], [true_rejected, true_kept, false_rejected, false_kept])
    decision = np.repeat([True, False, True, False], [true_rejected, true_kept, false_rejected, false_kept])
    order = rng.permutation(len(truth))
    rates = true_rejected / (true_rejected + true_kept), false_kept / (false_rejected + false_kept)
    return truth[order], decision[order], rates


def measurements(rng, n):
    return rng.normal(float(rng.uniform(-5, 5)), float(rng.uniform(0.5, 4)), size=n)


@pytest.mark.points(2)
def test_rates_of_errors(attempt, rng):
    """The first rate is a share of the true null hypotheses, the second a share of the false ones."""
    for _ in range(3):
        null_true, rejected, rates = many_tests(rng)
        checks.close(attempt.error_rates(null_true, rejected), rates, **CLOSE)


def test_rare_effects(attempt, rng):
    """How often the null hypothesis is true does not matter to either rate."""
    null_true, rejected, rates = many_tests(rng)
    for times in ((1, 9), (9, 1)):
        repeats = np.where(null_true, *times)
        answer = attempt.error_rates(np.repeat(null_true, repeats), np.repeat(rejected, repeats))
        checks.close(answer, rates, **CLOSE)


def test_always_and_never(attempt, rng):
    """Who always rejects has no misses, who never rejects no false alarms."""
    null_true, _, _ = many_tests(rng)
    everything, nothing = np.ones(len(null_true), dtype=bool), np.zeros(len(null_true), dtype=bool)
    checks.close(attempt.error_rates(null_true, everything), (1.0, 0.0))
    checks.close(attempt.error_rates(null_true, nothing), (0.0, 1.0))


@pytest.mark.points(2)
def test_statistic(attempt, rng):
    """The statistic is the distance from mu0 in standard errors of the mean, with its sign."""
    for side in (1.0, -1.0):
        xs = measurements(rng, int(rng.integers(4, 20)))
        mu0 = float(xs.mean() - side * rng.uniform(0.3, 0.6) * xs.std())
        t = checks.as_list(attempt.t_test(xs, mu0), 2)[0]
        checks.close(t, statistic(xs, mu0), **CLOSE, because="This is t.")
    whole = rng.permutation(np.arange(-9, 20))[:6]
    t = checks.as_list(attempt.t_test(whole, 1.5), 2)[0]
    checks.close(t, statistic(whole, 1.5), **CLOSE, because="This is t, of measurements that are integers.")
    spread = rng.permutation(np.arange(7)) - 3 + rng.uniform(-0.3, 0.3, size=7)
    away = float(rng.uniform(0.5, 1.0)) * float(rng.choice([-1, 1]))
    for centre, unit, digits in ((9999.95, 1e-2, 2), (1e4, 1e-3, 6), (0.0, 1e-10, 13)):
        xs, mu0 = np.round(centre + unit * spread, digits), centre + unit * away
        because = f"This is t. The measurements are {xs.tolist()}."
        t = checks.as_list(attempt.t_test(xs, mu0), 2)[0]
        checks.close(t, statistic(xs, mu0), **CLOSE, because=because)


@pytest.mark.points(2)
def test_p_value(attempt, rng):
    """The p-value is the probability of both tails beyond t, under Student's t with n - 1 degrees."""
    for n in (2, 3, 4, int(rng.integers(5, 12)), int(rng.integers(12, 30))):
        xs = measurements(rng, n)
        side = float(rng.choice([-1, 1]))
        mu0 = float(xs.mean() - side * rng.uniform(0.4, 2.5) * xs.std(ddof=1) / math.sqrt(n))
        p = checks.as_list(attempt.t_test(xs, mu0), 2)[1]
        checks.close(p, two_sided_p(statistic(xs, mu0), n - 1), **P_VALUE, because="This is p.")


def test_either_side(attempt, rng):
    """A mean as far below mu0 as above has the same p-value, between 0 and 1."""
    xs = measurements(rng, int(rng.integers(5, 12)))
    away = float(rng.uniform(0.2, 0.5))
    for mu0 in (float(xs.mean()) - away, float(xs.mean()) + away):
        t, p = checks.as_list(attempt.t_test(xs, mu0), 2)
        expected = statistic(xs, mu0)
        checks.close((t, p), (expected, two_sided_p(expected, len(xs) - 1)), **P_VALUE)


@pytest.mark.points(2)
def test_power(attempt, rng):
    """The power grows with the effect in standard errors of the mean."""
    for alpha in (0.05, float(rng.uniform(0.01, 0.2))):
        n, effect = int(rng.integers(5, 60)), float(rng.uniform(0.2, 0.6))
        checks.close(attempt.z_test_power(effect, n, alpha), power(effect, n, alpha), **CLOSE)
    checks.close(attempt.z_test_power(effect, n), power(effect, n, 0.05), **CLOSE)


def test_no_effect(attempt, rng):
    """Without an effect the power is alpha, however many measurements there are."""
    alpha = float(rng.uniform(0.01, 0.3))
    for n in (1, int(rng.integers(10, 100)), 10_000):
        checks.close(attempt.z_test_power(0.0, n, alpha), alpha, **CLOSE)


def test_both_tails(attempt, rng):
    """Either sign of the effect is seen as often, and a small one now and then on the wrong side."""
    n, alpha = int(rng.integers(2, 10)), float(rng.uniform(0.1, 0.3))
    small, large = float(rng.uniform(0.02, 0.1)), float(rng.uniform(0.5, 1.5))
    for effect in (small, -small, large, -large):
        checks.close(attempt.z_test_power(effect, n, alpha), power(effect, n, alpha), **CLOSE)


def test_nothing_to_compare_with(attempt, rng):
    """Fewer than two measurements, and measurements that are all the same, are refused with a ValueError."""
    for xs in (measurements(rng, 1), measurements(rng, 0), np.full(3, 0.1), np.full(5, 7)):
        checks.raises(ValueError, attempt.t_test, xs, 0.0)


def test_invalid_input(attempt, rng):
    """Truths of one kind only, unequal lengths, no measurements and an alpha outside (0, 1) are refused."""
    null_true, rejected, _ = many_tests(rng)
    for truth in (np.ones_like(null_true), np.zeros_like(null_true)):
        checks.raises(ValueError, attempt.error_rates, truth, rejected)
    checks.raises(ValueError, attempt.error_rates, null_true, rejected[1:])
    checks.raises(ValueError, attempt.error_rates, null_true[1:], rejected)
    for n in (0, -3):
        checks.raises(ValueError, attempt.z_test_power, 0.5, n)
    for alpha in (0.0, 1.0, -0.1, 5):
        checks.raises(ValueError, attempt.z_test_power, 0.5, 10, alpha)
