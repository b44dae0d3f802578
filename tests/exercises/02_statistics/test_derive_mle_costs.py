"""Hidden suite of derive_mle_costs."""

import math
import re

import numpy as np
import pytest

from grader import checks

FREE = dict.fromkeys(("y1", "y2", "m1", "m2"), (-2.0, 2.0))
EQUAL = {"variables": {**FREE, "s": (0.5, 2.5)}}
UNEQUAL = {"variables": {**FREE, "s1": (0.5, 2.5), "s2": (0.5, 2.5)}}
BINARY = {
    "variables": {**dict.fromkeys(("y1", "y2"), (0.05, 0.95)), **dict.fromkeys(("z1", "z2"), (-3.0, 3.0))},
    "defined": {"p1": "1 / (1 + exp(-z1))", "p2": "1 / (1 + exp(-z2))"},
}
ASIDE = {"up_to": "constant and factor", "varying": ("m1", "m2")}


def of_one(y, m, s):
    """Return minus the logarithm of one normal density, by way of a distance in standard deviations."""
    return ((y - m) / s) ** 2 / 2 + np.log(s) + math.log(2 * math.pi) / 2


def equal_start(y1, y2, m1, m2, s):
    return of_one(y1, m1, s) + of_one(y2, m2, s)


def unequal_start(y1, y2, m1, m2, s1, s2):
    return of_one(y1, m1, s1) + of_one(y2, m2, s2)


def equal_end(y1, y2, m1, m2, s):
    return np.hypot(y1 - m1, y2 - m2) ** 2


def unequal_end(y1, y2, m1, m2, s1, s2):
    return np.hypot((y1 - m1) / s1, (y2 - m2) / s2) ** 2


def binary(y1, y2, z1, z2, p1, p2):
    return np.logaddexp(0, z1) - y1 * z1 + np.logaddexp(0, z2) - y2 * z2


def mentions_all(line, names):
    return names <= set(re.findall(r"\w+", line))


@pytest.mark.points(2)
def test_equal_first_line(attempt, rng):
    """With one sigma the first line is minus the logarithm of the product of both densities."""
    checks.derivation_starts(attempt.equal_noise(), equal_start, rng=rng, **EQUAL)


@pytest.mark.points(2)
def test_equal_steps(attempt, rng):
    """With one sigma each line follows from the one before, up to what does not depend on m1 and m2."""
    lines = attempt.equal_noise()
    checks.derivation_steps(lines, 3, **EQUAL)
    checks.derivation_follows(lines, rng=rng, **ASIDE, **EQUAL)


def test_equal_last_line(attempt, rng):
    """With one sigma the last line is the plain sum of the squared errors, from which sigma has gone."""
    lines = attempt.equal_noise()
    checks.derivation_ends(lines, uses_only={"y1", "y2", "m1", "m2"}, **EQUAL)
    checks.derivation_ends(lines, equals=equal_end, rng=rng, **EQUAL)


@pytest.mark.points(2)
def test_unequal_first_line(attempt, rng):
    """With two sigmas each density has its own in the first line."""
    checks.derivation_starts(attempt.unequal_noise(), unequal_start, rng=rng, **UNEQUAL)


@pytest.mark.points(2)
def test_unequal_steps(attempt, rng):
    """With two sigmas each line follows from the one before, up to what does not depend on m1 and m2."""
    lines = attempt.unequal_noise()
    checks.derivation_steps(lines, 3, **UNEQUAL)
    checks.derivation_follows(lines, rng=rng, **ASIDE, **UNEQUAL)


def test_unequal_last_line(attempt, rng):
    """With two sigmas each squared error keeps a weight of its own."""
    checks.derivation_ends(attempt.unequal_noise(), equals=unequal_end, rng=rng, **UNEQUAL)


@pytest.mark.points(2)
def test_binary_first_line(attempt, rng):
    """The first line for 0 and 1 is minus the logarithm of the product of both probabilities."""
    lines = attempt.log_loss()
    uses = {"y1", "y2", "p1", "p2"}
    checks.derivation_starts(lines, uses_only=uses, **BINARY)
    checks.that(
        mentions_all(lines[0], uses), "The first line of log_loss should hold y1, y2, p1 and p2, all of them."
    )
    checks.derivation_starts(lines, binary, rng=rng, **BINARY)


@pytest.mark.points(2)
def test_binary_steps(attempt, rng):
    """For 0 and 1 each of at least four lines equals the one before."""
    lines = attempt.log_loss()
    checks.derivation_steps(lines, 4, **BINARY)
    checks.derivation_follows(lines, rng=rng, **BINARY)


def test_binary_last_line(attempt, rng):
    """The last line for 0 and 1 equals the cost, and is written in the logits."""
    lines = attempt.log_loss()
    checks.derivation_ends(lines, uses_only={"y1", "y2", "z1", "z2"}, **BINARY)
    checks.derivation_ends(lines, equals=binary, rng=rng, **BINARY)
