"""Hidden suite of derive_sigmoid_gradient."""

import pytest

from grader import checks

NAMES = {"variables": {"x": (-4.0, 4.0)}, "defined": {"s": "1 / (1 + exp(-x))"}}
SLOPE = "1 / (2 * cosh(x / 2))**2"  # the same slope by way of s = (1 + tanh(x / 2)) / 2


def test_lines(attempt):
    """There are at least three lines, and each is a step."""
    checks.derivation_steps(attempt.derivation(), 3, **NAMES)


@pytest.mark.points(2)
def test_first_line(attempt, rng):
    """The first line is the derivative of 1 / (1 + exp(-x)), written in x alone."""
    checks.derivation_starts(attempt.derivation(), SLOPE, uses_only={"x"}, rng=rng, **NAMES)


@pytest.mark.points(3)
def test_steps(attempt, rng):
    """Each line equals the one before."""
    checks.derivation_follows(attempt.derivation(), rng=rng, **NAMES)


def test_last_line_in_s(attempt):
    """The last line is written in s alone."""
    checks.derivation_ends(attempt.derivation(), uses_only={"s"}, **NAMES)


@pytest.mark.points(2)
def test_last_line(attempt, rng):
    """The last line equals the derivative."""
    checks.derivation_ends(attempt.derivation(), equals=SLOPE, rng=rng, **NAMES)
