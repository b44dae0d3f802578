"""Checks of a derivation: its form, each step, its two ends."""

from __future__ import annotations

from textwrap import dedent

import numpy as np
import pytest

from grader.checks import (
    CheckFailed,
    derivation,
    derivation_ends,
    derivation_follows,
    derivation_starts,
    derivation_steps,
)

NAMES = {"variables": {"x": (-4.0, 4.0)}, "defined": {"s": "1 / (1 + exp(-x))"}}
GOOD = ["exp(-x) / (1 + exp(-x))**2", "s * exp(-x) / (1 + exp(-x))", "s * (1 - s)"]
GAUSS = {"variables": {"mu": (-2, 2), "a": (-2, 2), "b": (-2, 2), "v": (0.5, 2)}}
COST = [
    "(a - mu)**2 / (2*v) + (b - mu)**2 / (2*v) + log(2*pi*v)",
    "(a - mu)**2 / (2*v) + (b - mu)**2 / (2*v)",
    "(a - mu)**2 + (b - mu)**2",
]


@pytest.mark.parametrize("seed", range(20))
def test_good(seed):
    """A right derivation passes every check, whatever points are drawn."""
    rng = np.random.default_rng(seed)
    derivation(GOOD, rng=rng, target="s - s**2", min_lines=3, **NAMES)
    derivation(tuple(GOOD), rng=rng, target=lambda x, s: np.exp(-x) * s**2, **NAMES)
    derivation_starts(GOOD, "s - s**2", uses_only={"x"}, rng=rng, **NAMES)
    derivation_follows(GOOD, rng=rng, **NAMES)
    derivation_ends(GOOD, uses_only={"s"}, equals="s - s**2", rng=rng, **NAMES)
    derivation_steps(GOOD, 3, **NAMES)


def test_first_wrong_step(said, rng):
    """The first line that does not follow is shown below the one before, with a point where they part."""
    lines = [GOOD[0], "s * (1 + s)", "s * (1 + s)"]
    assert said(derivation_follows, lines, rng=rng, **NAMES) == dedent("""\
        Line 2 does not follow from line 1:
          1: exp(-x) / (1 + exp(-x))**2
          2: s * (1 + s)
        At x = -1.759, s = 0.1469: line 1 is 0.125297, line 2 is 0.168436.""")


def test_relation_of_lines(said, rng):
    """A lost sign is said to be one."""
    text = said(derivation, ["-" + GOOD[0], GOOD[2]], rng=rng, **NAMES)
    assert text.endswith("\nLine 2 is line 1 with its sign flipped.")


def test_target(said, rng):
    """The first line is held against what is asked for, which the message does not show."""
    text = said(derivation, ["2 * s", "s + s"], rng=rng, target="s", **NAMES)
    assert text == dedent("""\
        Line 1 is not equal to what is asked for:
          1: 2 * s
        At s = 0.1469: line 1 is 0.293733; expected 0.146866.
        Line 1 is twice what is asked for.""")


def test_form_of_the_ends(said):
    """A line that uses other names than asked for names them."""
    assert said(derivation_ends, GOOD[:2], uses_only={"s"}, **NAMES) == dedent("""\
        The last line uses x; it is asked for in terms of s alone:
          2: s * exp(-x) / (1 + exp(-x))""")
    assert said(derivation_starts, GOOD[1:], uses_only={"x"}, **NAMES).startswith("The first line uses s; ")
    derivation_ends(["x", "pi * e * s"], uses_only={"s"}, **NAMES)


def test_value_of_the_end(said, rng):
    """The last line is held against a value of its own."""
    text = said(derivation_ends, [*GOOD, "s + x"], equals="s", rng=rng, **NAMES)
    assert text.startswith("Line 4 is not equal to what is asked for:\n  4: s + x\nAt x = ")


def test_steps(said, rng):
    """Too few lines, or a line that repeats the one before, are no derivation."""
    assert said(derivation_steps, ["s", "(s)"], 2, **NAMES) == dedent("""\
        Line 2 repeats line 1; each line is a step:
          1: s
          2: (s)""")
    assert said(derivation_steps, ["s"], 2, **NAMES) == (
        "returned 1 line; expected at least 2: write the steps too"
    )
    assert said(derivation_follows, ["s"], rng=rng, **NAMES) == (
        "returned 1 line; expected further lines that follow from it"
    )


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        pytest.param(None, "returned None; expected a list of strings", id="none"),
        pytest.param("s", "returned 's', a string; expected a list of strings", id="string"),
        pytest.param([], "returned an empty list; expected the lines of the derivation", id="empty"),
        pytest.param(["s"] * 61, "returned 61 lines; at most 60 are read", id="many"),
        pytest.param(["s", 3], "Line 2 is 3, an int; expected a string", id="number"),
        pytest.param(["s", "2s"], "Line 2: put * between 2 and s.\n  2: 2s\n      ^", id="product"),
        pytest.param(
            ["ss"], "Line 1: ss is not a name of this task; did you mean s?\n  1: ss\n     ^", id="name"
        ),
        pytest.param(
            ["x +"], "Line 1: it cannot be read as an expression.\n  1: x +\n        ^", id="syntax"
        ),
        pytest.param(["s", ""], "Line 2: it is empty.\n  2: ''", id="blank"),
        pytest.param(["\x1b[2J"], "Line 1: use round brackets.\n  1: '\\x1b[2J'", id="control-characters"),
        pytest.param(
            ["x" + " + x" * 40 + " + 2x"],
            "Line 1: put * between 2 and x.\n"
            "  1: ...+ x + x + x + x + x + x + x + x + x + x + x + 2x\n" + " " * 55 + "^",
            id="far-to-the-right",
        ),
    ],
)
def test_unreadable(said, lines, message):
    """What is no list of expressions is described; a bad line is shown with a caret."""
    assert said(derivation_steps, lines, 1, **NAMES) == message


def test_up_to(said, rng):
    """What a task declares dropped may be dropped, and no more."""
    derivation_follows(COST, rng=rng, up_to="constant and factor", varying={"mu"}, **GAUSS)
    derivation_follows(COST[:2], rng=rng, up_to="constant", varying={"mu"}, **GAUSS)
    derivation_follows(COST[1:], rng=rng, up_to="factor", varying={"mu"}, **GAUSS)
    assert said(derivation_follows, COST, rng=rng, up_to="constant", varying={"mu"}, **GAUSS) == dedent("""\
        Line 3 does not follow from line 2, a term without mu aside:
          2: (a - mu)**2 / (2*v) + (b - mu)**2 / (2*v)
          3: (a - mu)**2 + (b - mu)**2""")
    wrong_sign = [COST[2], "-(a - mu)**2 - (b - mu)**2"]
    with pytest.raises(CheckFailed):
        derivation_follows(wrong_sign, rng=rng, up_to="constant and factor", varying={"mu"}, **GAUSS)
    with pytest.raises(CheckFailed):
        derivation_follows(COST, rng=rng, **GAUSS)
    with pytest.raises(CheckFailed):  # v is a factor, but not one without v
        derivation_follows(COST, rng=rng, up_to="constant and factor", varying={"mu", "v"}, **GAUSS)


def test_points_where_nothing_is_defined(said, rng):
    """Points at which a line has no value are left out; a line without values anywhere is none."""
    half = {"variables": {"x": (-1.0, 1.0)}}
    derivation_follows(["log(x) + log(x)", "2 * log(x)"], rng=rng, **half)
    assert said(derivation_follows, ["log(-exp(x))", "x"], rng=rng, **half) == (
        "Line 1 is hardly anywhere a finite number:\n  1: log(-exp(x))"
    )
    text = said(derivation_follows, ["x", "x / (x - x)"], rng=rng, **half)
    assert text.endswith((", line 2 is inf.", ", line 2 is -inf."))


def test_cancellation():
    """Lines that lose digits where large terms cancel still follow."""
    names = {"variables": {"x": (-3.0, 3.0), "y": (-3.0, 3.0)}}
    lines = ["(x - y)**3", "x**3 - 3*x**2*y + 3*x*y**2 - y**3", "(x - y) * (x**2 - 2*x*y + y**2)"]
    for seed in range(50):
        derivation_follows(lines, rng=np.random.default_rng(seed), **names)


def test_constants(said, rng):
    """Lines without variables are compared too."""
    assert said(derivation_follows, ["log(8)", "2 * log(2)"], rng=rng, **NAMES).endswith(
        "Everywhere: line 1 is 2.07944, line 2 is 1.38629."
    )


@pytest.mark.parametrize(
    ("options", "message"),
    [
        pytest.param(
            {"target": "s +"}, "'s \\+', an expression of the suite: it cannot be read", id="target"
        ),
        pytest.param({"target": "log(-exp(x))"}, "hardly anywhere finite: choose other", id="nowhere"),
        pytest.param({"variables": {"x": (1, 1)}}, "The interval of x is empty: 1 to 1", id="interval"),
        pytest.param(
            {"defined": {"s": "y"}}, "'y', an expression of the suite: y is not a name", id="defined"
        ),
    ],
)
def test_faults_of_the_suite(rng, options, message):
    """A wrong expression or interval of the suite is not the attempt's fault."""
    with pytest.raises(ValueError, match=message):
        derivation(["x", "x + 0"], rng=rng, **{**NAMES, **options})


def test_missing_options(rng):
    """Comparing needs a generator; dropping needs the names that must not be dropped."""
    with pytest.raises(ValueError, match="Comparing values needs rng"):
        derivation_starts(GOOD, "s", **NAMES)
    with pytest.raises(ValueError, match="up_to is one of constant, factor, constant and factor"):
        derivation_follows(GOOD, rng=rng, up_to="sign", varying={"x"}, **NAMES)
    with pytest.raises(ValueError, match="needs varying"):
        derivation_follows(GOOD, rng=rng, up_to="factor", **NAMES)


def fault_of(check, *arguments, **more):
    """Return the fault that a check names, at the same points whenever it is asked."""
    with pytest.raises(CheckFailed) as caught:
        check(*arguments, rng=np.random.default_rng(5), **more, **NAMES)
    return caught.value.fault


def test_a_wrong_line_is_the_same_in_whatever_form():
    """The fault of a wrong line goes by its values: another form has the same, another mistake does not."""
    plus = fault_of(derivation_follows, [GOOD[0], "s * (1 + s)"])
    assert plus is not None
    assert fault_of(derivation_follows, [GOOD[0], GOOD[1], "s + s**2"]) == plus
    assert fault_of(derivation_follows, [GOOD[0], "s * (2 + s)"]) != plus
    assert fault_of(derivation_starts, ["s + s * s"], "s - s**2") == plus
    assert fault_of(derivation_ends, [GOOD[0], "1 + s"], equals="s - s**2") != plus


def test_no_fault_where_the_form_is_wrong():
    """What is wrong with the form is told by the lines; where a term may be dropped, values tell nothing."""
    with pytest.raises(CheckFailed) as caught:
        derivation_steps(GOOD, 4, **NAMES)
    assert caught.value.fault is None
    wrong = [COST[0], "(a - mu)**2 - (b - mu)**2"]
    with pytest.raises(CheckFailed) as caught:
        derivation_follows(
            wrong, rng=np.random.default_rng(0), up_to="constant and factor", varying=["mu"], **GAUSS
        )
    assert caught.value.fault is None
