"""Hidden suite of derive_softmax_cross_entropy."""

import re

import pytest

from grader import checks

NAMES = {
    "variables": {**dict.fromkeys(("z0", "z1", "z2"), (-2.0, 2.0)), "y0": (0.1, 0.45), "y1": (0.1, 0.45)},
    "defined": {
        "y2": "1 - y0 - y1",
        "s": "exp(z0) + exp(z1) + exp(z2)",
        "p0": "exp(z0) / s",
        "p1": "exp(z1) / s",
        "p2": "exp(z2) / s",
    },
}
LOGITS = {"z0", "z1", "z2", "s"}
PROBABILITIES = {"p0", "p1", "p2"}
TARGETS = {"y0", "y1", "y2"}
# By way of p0 = sigmoid(z0 - c), where c is the logsumexp of the two other logits.
OWN = "1 / (2 * cosh((z0 - log(exp(z1) + exp(z2))) / 2))**2"
OTHER = "-1 / (1 + exp(z1 - z0) + exp(z2 - z0)) / (1 + exp(z0 - z1) + exp(z2 - z1))"
GRADIENT = "(1 - y0) / (1 + exp(z1 - z0) + exp(z2 - z0)) - y0 / (1 + 1 / (exp(z1 - z0) + exp(z2 - z0)))"


def mentions_all(line, names):
    return names <= set(re.findall(r"\w+", line))


@pytest.mark.points(2)
def test_own_first_line(attempt, rng):
    """The first line of dp0 / dz0 is the derivative of exp(z0) / s as a rule of calculus gives it."""
    checks.derivation_starts(attempt.own_probability(), OWN, uses_only=LOGITS, rng=rng, **NAMES)


@pytest.mark.points(2)
def test_own_steps(attempt, rng):
    """In dp0 / dz0 each of at least three lines equals the one before, down to p0 alone."""
    lines = attempt.own_probability()
    checks.derivation_steps(lines, 3, **NAMES)
    checks.derivation_follows(lines, rng=rng, **NAMES)
    checks.derivation_ends(lines, uses_only={"p0"}, **NAMES)


@pytest.mark.points(2)
def test_other_first_line(attempt, rng):
    """The first line of dp1 / dz0 is the derivative of exp(z1) / s with respect to z0."""
    checks.derivation_starts(attempt.other_probability(), OTHER, uses_only=LOGITS, rng=rng, **NAMES)


@pytest.mark.points(2)
def test_other_steps(attempt, rng):
    """In dp1 / dz0 each of at least three lines equals the one before, down to p0 and p1 alone."""
    lines = attempt.other_probability()
    checks.derivation_steps(lines, 3, **NAMES)
    checks.derivation_follows(lines, rng=rng, **NAMES)
    checks.derivation_ends(lines, uses_only={"p0", "p1"}, **NAMES)


@pytest.mark.points(2)
def test_gradient_first_line(attempt, rng):
    """The first line of dL / dz0 is the chain rule with a term for each of the three classes."""
    lines = attempt.gradient()
    uses = PROBABILITIES | TARGETS
    checks.derivation_starts(lines, uses_only=uses, **NAMES)
    checks.that(
        mentions_all(lines[0], uses),
        "The first line of gradient should hold a term for each class, with nothing cancelled: p0, p1, p2, "
        "y0, y1 and y2 all occur in it.",
    )
    checks.derivation_starts(lines, GRADIENT, rng=rng, **NAMES)


@pytest.mark.points(2)
def test_gradient_steps(attempt, rng):
    """In dL / dz0 each of at least four lines equals the one before."""
    lines = attempt.gradient()
    checks.derivation_steps(lines, 4, **NAMES)
    checks.derivation_follows(lines, rng=rng, **NAMES)


@pytest.mark.points(2)
def test_gradient_last_line(attempt, rng):
    """The last line of dL / dz0 equals the gradient, and is written in p0 and y0 alone."""
    lines = attempt.gradient()
    checks.derivation_ends(lines, uses_only={"p0", "y0"}, **NAMES)
    checks.derivation_ends(lines, equals=GRADIENT, rng=rng, **NAMES)
