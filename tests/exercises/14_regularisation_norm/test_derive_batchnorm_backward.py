"""Hidden suite of derive_batchnorm_backward."""

import re

import numpy as np
import pytest

from grader import checks

NAMES = {
    "variables": {
        **dict.fromkeys(("x1", "x2", "x3", "g1", "g2", "g3"), (-2.0, 2.0)),
        "e": (0.05, 0.5),
    },
    "defined": {
        "m": "(x1 + x2 + x3) / 3",
        "v": "((x1 - m)**2 + (x2 - m)**2 + (x3 - m)**2) / 3",
        "s": "sqrt(v + e)",
        **{f"n{i}": f"(x{i} - m) / s" for i in (1, 2, 3)},
        "mg": "(g1 + g2 + g3) / 3",
        "mgn": "(g1 * n1 + g2 * n2 + g3 * n3) / 3",
    },
}
ALL = {*NAMES["variables"], *NAMES["defined"]}
STEP = 1e-30  # along the imaginary axis, where no difference loses digits


def spread(x):
    """Compute the variance from the differences of all pairs."""
    return sum((a - b) ** 2 for a in x for b in x) / 18


def moved(x1, x2, x3):
    return [x1 + 1j * STEP, x2 + 0j, x3 + 0j]


def d_variance(x1, x2, x3, **_):
    return np.imag(spread(moved(x1, x2, x3))) / STEP


def d_normalised(i, x1, x2, x3, e):
    x = moved(x1, x2, x3)
    return np.imag((x[i] - sum(x) / 3) / np.sqrt(spread(x) + e)) / STEP


def d_other(x1, x2, x3, e, **_):
    return d_normalised(1, x1, x2, x3, e)


def d_loss(x1, x2, x3, e, g1, g2, g3, **_):
    return sum(g * d_normalised(i, x1, x2, x3, e) for i, g in enumerate((g1, g2, g3)))


def exactly(lines, i, asked):
    """Check that a line holds all of these names and no others."""
    ends = checks.derivation_starts if i == 0 else checks.derivation_ends
    ends(lines, uses_only=asked, **NAMES)
    found = set(re.findall(r"[A-Za-z_]\w*", lines[i])) & ALL
    *most, last = sorted(asked)
    which = "first" if i == 0 else "last"
    checks.that(found == asked, f"In the {which} line {', '.join(most)} and {last} all occur.")


def all_count(lines, names, rng):
    """Check that the first line changes with each of these names, taken as a free variable."""
    free = dict.fromkeys(sorted(set(re.findall(r"[A-Za-z_]\w*", lines[0])) & ALL), (0.5, 2.0))
    for name in names:
        elsewhere = re.sub(rf"\b{name}\b", f"({name} + 1)", lines[0])
        try:
            checks.derivation_starts(lines[:1], elsewhere, variables=free, rng=rng)
        except checks.CheckFailed:
            continue
        checks.that(False, f"In the first line {name} stands where it has no effect: its term is missing.")


@pytest.mark.points(2)
def test_variance_first_line(attempt, rng):
    """The first line of dv / dx1 has a term for each of the three squares."""
    lines = attempt.variance()
    exactly(lines, 0, {"x1", "x2", "x3", "m"})
    all_count(lines, ("x1", "x2", "x3"), rng)
    checks.derivation_starts(lines, d_variance, rng=rng, **NAMES)


@pytest.mark.points(2)
def test_variance_steps(attempt, rng):
    """In dv / dx1 each of at least three lines equals the one before, down to x1 and m."""
    lines = attempt.variance()
    checks.derivation_steps(lines, 3, **NAMES)
    checks.derivation_follows(lines, rng=rng, **NAMES)
    exactly(lines, -1, {"x1", "m"})


@pytest.mark.points(2)
def test_other_first_line(attempt, rng):
    """The first line of dn2 / dx1 is the derivative of (x2 - m) / s, where m and s both change."""
    lines = attempt.other()
    exactly(lines, 0, {"x1", "x2", "m", "s"})
    all_count(lines, ("x1", "x2", "m"), rng)
    checks.derivation_starts(lines, d_other, rng=rng, **NAMES)


@pytest.mark.points(2)
def test_other_steps(attempt, rng):
    """In dn2 / dx1 each of at least three lines equals the one before, down to n1, n2 and s."""
    lines = attempt.other()
    checks.derivation_steps(lines, 3, **NAMES)
    checks.derivation_follows(lines, rng=rng, **NAMES)
    exactly(lines, -1, {"n1", "n2", "s"})


@pytest.mark.points(2)
def test_gradient_first_line(attempt, rng):
    """The first line of dL / dx1 is the chain rule with a term for each of the three examples."""
    lines = attempt.gradient()
    exactly(lines, 0, {"g1", "g2", "g3", "n1", "n2", "n3", "s"})
    all_count(lines, ("g1", "g2", "g3", "n1", "n2", "n3"), rng)
    checks.derivation_starts(lines, d_loss, rng=rng, **NAMES)


@pytest.mark.points(2)
def test_gradient_steps(attempt, rng):
    """In dL / dx1 each of at least three lines equals the one before."""
    lines = attempt.gradient()
    checks.derivation_steps(lines, 3, **NAMES)
    checks.derivation_follows(lines, rng=rng, **NAMES)


@pytest.mark.points(2)
def test_gradient_last_line(attempt, rng):
    """The last line of dL / dx1 equals the gradient, and has the form of three terms over s."""
    lines = attempt.gradient()
    exactly(lines, -1, {"g1", "mg", "n1", "mgn", "s"})
    checks.derivation_ends(lines, equals=d_loss, rng=rng, **NAMES)
