"""What counts as code in a hint, and how a docstring is read."""

from __future__ import annotations

import pytest

from grader.audit.bench import Outcome
from grader.audit.docstrings import parse_docstring
from grader.audit.findings import Place
from grader.audit.holes import _check_told
from grader.audit.metadata import code_in
from grader.audit.raising import raises_value_error
from grader.audit.speed import check_median, check_seconds
from grader.catalog import Kit
from grader.model import Verdict


@pytest.mark.parametrize(
    "hint",
    [
        "Compute e = exp(-|x|), which is never above 1. Left of 0 the answer is e / (1 + e).",
        "The logarithm of a factorial is math.lgamma(n + 1).",
        "Look up keepdims, log1p and itertools.islice.",
        "For `2 + v` Python calls v.__radd__.",
        "Compute np.std of ten times 0.1 before you test it against 0.",
        "In which order do you return what was found? What is left for the last batch?",
    ],
)
def test_words_and_formulas_are_no_code(hint: str) -> None:
    """A hint may name functions and write formulas."""
    assert code_in(hint) is None


@pytest.mark.parametrize(
    ("hint", "code"),
    [
        ("```\nx\n```", "```"),
        (">>> f(1)", ">>>"),
        ("Write def f(x) first.", "def f("),
        ("Shift by np.max(z, axis).", "np.max(z, axis)"),
        ("Use the maximum, as in max(z, keepdims=True).", "x(z, keepdims=T"),
        ("First\nshifted = z - top\nthen the rest", "shifted = z - top"),
        ("Then\nfor row in rows:\n    add", "for row in rows:"),
    ],
)
def test_code_is_found(hint: str, code: str) -> None:
    """A hint that could be copied is code."""
    assert code_in(hint) == code


def test_a_docstring_is_parted_at_its_titles() -> None:
    """Entries of a section have names, a type, and words."""
    docstring = parse_docstring(
        "Do.\n\nMore.\n\nParameters\n----------\na, b : int\n    Two.\n**more\n    Rest.\n\n"
        "Returns\n-------\nint\n    One."
    )
    assert docstring.summary == "Do.\n\nMore."
    assert docstring.entries("Parameters") == [(("a", "b"), "int", "Two."), (("**more",), "", "Rest.")]
    assert docstring.entries("Returns") == [(("int",), "", "One.")]


def test_who_raises_value_error() -> None:
    """A function raises what its private helpers raise, and a method what its class's private ones do."""
    source = """
def f(x):
    _check(x)

def _check(x):
    if x: raise ValueError("x")

def g(x):
    f(x)

class A:
    def h(self): self._k()
    def _k(self): raise ValueError
"""
    assert raises_value_error(source) == {"f", "_check", "A.h", "A._k"}


def test_a_slow_suite_is_found(kit: Kit) -> None:
    """A tenth of the time that an attempt may use is the limit of the solution."""
    exercise = kit.exercises[0]
    assert list(check_seconds(kit, exercise, 0.9)) == []
    (finding,) = check_seconds(kit, exercise, 1.25)
    assert finding.rule == "speed"
    assert finding.fact == "The suite takes 1.2 s of processor time on the solution; 1 s is the most."


def test_a_slow_kit_is_found(kit: Kit) -> None:
    """The median of all suites has a limit of its own."""
    assert list(check_median(kit, {"a": 0.01, "b": 0.02, "c": 0.5})) == []
    (finding,) = check_median(kit, {"a": 0.01, "b": 0.08, "c": 0.5})
    assert finding.fact == "The median suite takes 0.08 s of processor time; 0.04 s is the limit."
    assert finding.fix == "Draw smaller inputs, first in c, b, a."


def test_words_of_the_attempt_in_an_official_report_are_found(kit: Kit) -> None:
    """What an attempt says about hidden inputs must not come back to it."""
    place = Place(kit.root, kit.suite_path(kit.exercises[0]), "halve")
    assert list(_check_told(place, Outcome(Verdict.ERROR))) == []
    (finding,) = _check_told(place, Outcome(Verdict.ERROR, leaks=True))
    assert finding.rule == "official"
