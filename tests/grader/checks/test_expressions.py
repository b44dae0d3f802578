"""Expressions that a learner types: what is read, what is refused, and in which words."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.checks.expressions import FUNCTIONS, BadExpression, evaluate, names_in, parse

NAMES = ("x", "s", "z0", "lam")
TASK_FUNCTIONS = {**FUNCTIONS, "sigma": lambda t: 1 / (1 + np.exp(-t)), "mix": lambda a, b: a * b}


def read(text):
    """Return the tree of `text`."""
    return parse(text, NAMES, TASK_FUNCTIONS)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("x + 2*s - 1/4", 0.5 + 2 * 0.25 - 0.25, id="arithmetic"),
        pytest.param("-x**2", -0.25, id="power-before-minus"),
        pytest.param("2**-x", 2**-0.5, id="negative-power"),
        pytest.param("(-x)**2", 0.25, id="square-of-a-negative"),
        pytest.param("exp(log(x)) * sqrt(s)", 0.5 * 0.5, id="functions"),
        pytest.param("abs(-x) + sigma(0)", 1.0, id="function-of-the-task"),
        pytest.param("mix(x, s)", 0.125, id="two-arguments"),
        pytest.param("pi + e", math.pi + math.e, id="constants"),
        pytest.param("lam * z0", 6.0, id="longer-names"),
        pytest.param("1e-3 + .5 + 5.", 5.501, id="forms-of-numbers"),
        pytest.param("  x\n + s\t", 0.75, id="white-space"),
        pytest.param("+x", 0.5, id="plus"),
    ],
)
def test_value(text, value):
    """An expression has the value that Python would give it."""
    values = {"x": np.array(0.5), "s": np.array(0.25), "z0": np.array(2.0), "lam": np.array(3.0)}
    assert evaluate(read(text), values, TASK_FUNCTIONS) == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "reason", "column"),
    [
        pytest.param("2x", "put * between 2 and x", 1, id="number-name"),
        pytest.param("2 exp(x)", "put * between 2 and exp", 2, id="number-function"),
        pytest.param("x(1 - x)", "put * between x and (", 1, id="name-bracket"),
        pytest.param("(1 - x)(1 + x)", "put * between ) and (", 7, id="bracket-bracket"),
        pytest.param("x s", "put * between x and s", 2, id="name-name"),
        pytest.param("exp x", "put the argument of exp in brackets", 4, id="no-brackets"),
        pytest.param("x^2", "write ** for a power; ^ is another operation in Python", 1, id="caret"),
        pytest.param("y = x", "write only the expression, without an equals sign", 2, id="equals"),
        pytest.param(
            "x \u2212 1", "write - for minus; this is another character that looks like it", 2, id="minus"
        ),
        pytest.param("2·x", "write * for a product", 1, id="dot"),
        pytest.param("x // 2", "write / for a quotient; // rounds down", 2, id="floor"),
        pytest.param("[x]", "use round brackets", 0, id="square-brackets"),
        pytest.param("x # so", "write no comment", 2, id="comment"),
        pytest.param("(x", "a bracket is not closed", 2, id="open"),
        pytest.param("x)", "this bracket closes nothing", 1, id="closed"),
        pytest.param("", "it is empty", None, id="empty"),
        pytest.param(" \n", "it is empty", None, id="blank"),
        pytest.param("x +", "it cannot be read as an expression", 3, id="unfinished"),
        pytest.param("q", "q is not a name of this task; there is lam, s, x and z0", 0, id="unknown"),
        pytest.param("ss", "ss is not a name of this task; did you mean s?", 0, id="near-name"),
        pytest.param("exp + 1", "exp is a function: give it an argument in brackets", 0, id="no-argument"),
        pytest.param("exq(x)", "there is no function exq; did you mean exp?", 0, id="near-function"),
        pytest.param("exp(x, x)", "exp takes one argument, not 2", 0, id="two-for-one"),
        pytest.param("mix(x)", "mix takes 2 arguments, not 1", 0, id="one-for-two"),
        pytest.param("exp(x=1)", "write only the expression, without an equals sign", 5, id="keyword"),
        pytest.param("exp(*x)", "exp takes plain arguments", 0, id="starred"),
        pytest.param(
            "x < 1", "only numbers, names, + - * / ** and functions may occur, not a comparison", 0, id="<"
        ),
        pytest.param(
            "x.real", "only numbers, names, + - * / ** and functions may occur, not an attribute", 0, id="."
        ),
        pytest.param(
            "'x'", "only numbers, names, + - * / ** and functions may occur, not 'x'", 0, id="string"
        ),
        pytest.param(
            "x % 2", "only numbers, names, + - * / ** and functions may occur, not this operator", 0, id="%"
        ),
        pytest.param(
            "lambda: x",
            "only numbers, names, + - * / ** and functions may occur, not a lambda",
            0,
            id="lambda",
        ),
        pytest.param(
            "x if x else s",
            "only numbers, names, + - * / ** and functions may occur, not a condition",
            0,
            id="if",
        ),
        pytest.param(
            "x, s",
            "only numbers, names, + - * / ** and functions may occur, not a comma outside a call",
            0,
            id=",",
        ),
        pytest.param(
            "True", "only numbers, names, + - * / ** and functions may occur, not True", 0, id="true"
        ),
        pytest.param("x" * 501, "it is longer than 500 characters", None, id="long"),
        pytest.param("(" * 41 + "x" + ")" * 41, "it is nested too deeply", 40, id="brackets"),
        pytest.param("-" * 400 + "x", "it is nested too deeply", 151, id="minuses"),
        pytest.param("__import__('os').system('ls')", None, 0, id="hostile"),
    ],
)
def test_refused(text, reason, column):
    """What cannot be read is pointed at, with what to write instead."""
    with pytest.raises(BadExpression) as caught:
        read(text)
    if reason is not None:
        assert caught.value.reason == reason
    assert caught.value.column == column


def test_nothing_grows_without_bound():
    """A tower of powers is a float like any other number."""
    with np.errstate(all="ignore"):
        assert np.isinf(evaluate(read("9**9**9**9 + 1e400 + " + "9" * 450), {}, FUNCTIONS))


def test_same_tree():
    """Brackets, spaces and the form of numbers make no difference; order does."""
    assert read("(x) + 2.0") == read("x+2")
    assert read("x + 2") != read("2 + x")


def test_names():
    """The names of an expression are those of its variables and constants, not of its functions."""
    assert names_in(read("-exp(x) + s * pi / sigma(z0)**2")) == {"x", "s", "z0", "pi"}


@given(st.text(max_size=60) | st.text("x s()+-*/.0123e^,'=[]{}:#\\\n", max_size=60))
def test_any_text(text):
    """Any text is either read or refused with a reason."""
    try:
        tree = read(text)
    except BadExpression as error:
        assert error.reason
    else:
        with np.errstate(all="ignore"):
            evaluate(tree, dict.fromkeys(NAMES, np.array([0.5])), TASK_FUNCTIONS)
