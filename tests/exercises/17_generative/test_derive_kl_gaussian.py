"""Hidden suite of derive_kl_gaussian."""

import re

import numpy as np
import pytest

from grader import checks

NAMES = {
    "variables": {"x": (-2.0, 2.0), "m": (-1.5, 1.5), "s": (0.5, 2.0)},
    "defined": {"M2": "(s + m)**2 - 2 * s * m", "V": "s * s", "v": "log(s) + log(s)"},
}
RATIO = "((x * s)**2 - (x - m)**2) / (2 * s * s) - log(s)"


def divergence(m, s, **_):
    """Return the mean of the log ratio by quadrature; 3 nodes are exact for a polynomial of degree 2."""
    nodes, weights = np.polynomial.hermite_e.hermegauss(3)
    total = 0.0
    for node, weight in zip(nodes, weights / weights.sum(), strict=True):
        x = m + s * node
        total = total + weight * (-(node**2) / 2 - np.log(s) + x**2 / 2)
    return total


def slope(s, **_):
    """Return the derivative by v, which is twice the logarithm of s, by a tiny imaginary step."""
    v = 2 * np.log(s) + 1e-30j
    return ((np.exp(v) - v) / 2).imag / 1e-30


def words(line):
    return set(re.findall(r"\w+", line))


@pytest.mark.points(2)
def test_ratio_first_line(attempt, rng):
    """The first line of the log ratio has both densities written out."""
    lines = attempt.log_ratio()
    checks.derivation_starts(lines, uses_only={"x", "m", "s"}, **NAMES)
    checks.that(
        {"exp", "pi"} <= words(lines[0]),
        "The first line of log_ratio should have the densities as they are given, with exp and pi in it.",
    )
    checks.derivation_starts(lines, RATIO, rng=rng, **NAMES)


@pytest.mark.points(2)
def test_ratio_steps(attempt, rng):
    """In the log ratio each of at least three lines equals the one before."""
    lines = attempt.log_ratio()
    checks.derivation_steps(lines, 3, **NAMES)
    checks.derivation_follows(lines, rng=rng, **NAMES)


@pytest.mark.points(2)
def test_ratio_last_line(attempt, rng):
    """The last line of the log ratio has no exponentials and no constants of the densities left."""
    lines = attempt.log_ratio()
    checks.derivation_ends(lines, uses_only={"x", "m", "s"}, **NAMES)
    left = sorted(words(lines[-1]) & {"exp", "pi", "sqrt"})
    checks.that(not left, f"The last line of log_ratio still has {' and '.join(left)} in it.")
    checks.derivation_ends(lines, equals=RATIO, rng=rng, **NAMES)


@pytest.mark.points(2)
def test_divergence_first_line(attempt, rng):
    """The first line of the divergence is the mean of the log ratio, term by term."""
    lines = attempt.divergence()
    checks.derivation_starts(lines, uses_only={"M2", "V", "s"}, **NAMES)
    checks.that(
        {"M2", "V", "s"} <= words(lines[0]),
        "The first line of divergence should hold M2, V and s: the mean taken term by term, with nothing "
        "put in.",
    )
    checks.derivation_starts(lines, divergence, rng=rng, **NAMES)


@pytest.mark.points(2)
def test_divergence_steps(attempt, rng):
    """In the divergence each of at least three lines equals the one before."""
    lines = attempt.divergence()
    checks.derivation_steps(lines, 3, **NAMES)
    checks.derivation_follows(lines, rng=rng, **NAMES)


@pytest.mark.points(2)
def test_divergence_last_line(attempt, rng):
    """The last line is the divergence, in the mean and the standard deviation alone."""
    lines = attempt.divergence()
    checks.derivation_ends(lines, uses_only={"m", "s"}, **NAMES)
    checks.derivation_ends(lines, equals=divergence, rng=rng, **NAMES)


@pytest.mark.points(2)
def test_slope_first_line(attempt, rng):
    """The first line of the slope is a chain rule, written in the standard deviation."""
    checks.derivation_starts(attempt.slope(), slope, uses_only={"s"}, rng=rng, **NAMES)


@pytest.mark.points(2)
def test_slope_steps(attempt, rng):
    """In the slope each of at least three lines equals the one before, down to the log variance alone."""
    lines = attempt.slope()
    checks.derivation_steps(lines, 3, **NAMES)
    checks.derivation_follows(lines, rng=rng, **NAMES)
    checks.derivation_ends(lines, uses_only={"v"}, **NAMES)
