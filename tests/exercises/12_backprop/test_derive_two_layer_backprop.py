"""Hidden suite of derive_two_layer_backprop."""

import re

import pytest

from grader import checks

# By way of the hyperbolic cosine, which no line above is likely to use.
Z = "(w2 / (1 + exp(-w1 * x)))"
SIGNAL = f"(1 / (1 + exp(-{Z})) - t) / (2 * cosh({Z} / 2))**2"
D_W2 = f"{SIGNAL} / (1 + exp(-w1 * x))"
D_W1 = f"{SIGNAL} * w2 / (2 * cosh(w1 * x / 2))**2 * x"
NAMES = {
    "variables": {**dict.fromkeys(("x", "w1", "w2"), (-2.0, 2.0)), "t": (0.05, 0.95)},
    "defined": {
        "a": "w1 * x",
        "h": "1 / (1 + exp(-a))",
        "z": "w2 * h",
        "y": "1 / (1 + exp(-z))",
        "d2": SIGNAL,
        "d1": f"{SIGNAL} * w2 / (2 * cosh(a / 2))**2",
    },
}
ALL = {*NAMES["variables"], *NAMES["defined"]}


def names(line):
    """Return the names of values in a line."""
    return set(re.findall(r"[A-Za-z_]\w*", line)) & ALL


def listed(asked):
    *most, last = sorted(asked)
    return f"{', '.join(most)} and {last}"


def first_line(lines, asked, target, rng):
    """Check the chain rule as it stands: its names, and its value."""
    checks.derivation_starts(lines, uses_only=asked, **NAMES)
    words = f"The first line is the chain rule, with nothing put together: {listed(asked)} all occur in it."
    checks.that(names(lines[0]) == asked, words)
    checks.derivation_starts(lines, target, rng=rng, **NAMES)


def in_order(lines, forms):
    """Check that after the first line there is one in each of these sets of names, in this order."""
    at = 1
    for asked in forms:
        found = [i for i in range(at, len(lines)) if names(lines[i]) == asked]
        because = "" if at == 1 else " after the line in the names before"
        checks.that(
            found, f"There is no line in {listed(asked)}{because}; all of them occur in it, and no others."
        )
        at = found[0] + 1


@pytest.mark.points(2)
def test_second_first_line(attempt, rng):
    """The first line of dL / dw2 is a product of three derivatives, from the loss to the weight."""
    first_line(attempt.d_w2(), {"t", "y", "z", "h"}, D_W2, rng)


@pytest.mark.points(2)
def test_second_steps(attempt, rng):
    """In dL / dw2 each of at least three lines equals the one before."""
    lines = attempt.d_w2()
    checks.derivation_steps(lines, 3, **NAMES)
    checks.derivation_follows(lines, rng=rng, **NAMES)


def test_second_forms(attempt):
    """The lines of dL / dw2 lose their exponentials, and end with the signal and its input."""
    lines = attempt.d_w2()
    checks.derivation_ends(lines, uses_only={"d2", "h"}, **NAMES)
    in_order(lines, [{"t", "y", "h"}, {"d2", "h"}])


def test_second_value(attempt, rng):
    """The last line of dL / dw2 equals the derivative of the loss."""
    checks.derivation_ends(attempt.d_w2(), equals=D_W2, rng=rng, **NAMES)


@pytest.mark.points(2)
def test_first_first_line(attempt, rng):
    """The first line of dL / dw1 is a product of five derivatives, from the loss to the weight."""
    first_line(attempt.d_w1(), {"t", "y", "z", "w2", "a", "x"}, D_W1, rng)


@pytest.mark.points(2)
def test_first_steps(attempt, rng):
    """In dL / dw1 each of at least four lines equals the one before."""
    lines = attempt.d_w1()
    checks.derivation_steps(lines, 4, **NAMES)
    checks.derivation_follows(lines, rng=rng, **NAMES)


def test_first_forms(attempt):
    """The lines of dL / dw1 lose their exponentials, then show the shared signal, then the signal at a."""
    lines = attempt.d_w1()
    checks.derivation_ends(lines, uses_only={"d1", "x"}, **NAMES)
    in_order(lines, [{"t", "y", "w2", "h", "x"}, {"d2", "w2", "h", "x"}, {"d1", "x"}])


def test_first_value(attempt, rng):
    """The last line of dL / dw1 equals the derivative of the loss."""
    checks.derivation_ends(attempt.d_w1(), equals=D_W1, rng=rng, **NAMES)
