"""Mutants of a solution: which are made, which are left out, how survivors are shown and explained."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from grader.audit.findings import Finding
from grader.audit.mutants import mutants

WEAK = '''"""Hidden suite."""

import numpy as np

from grader import checks


def test_halves(attempt, rng):
    """Each entry of the answer is half of the entry in the same place."""
    x = rng.normal(size=4)
    checks.close(attempt.halve(x), np.array([value / 2 for value in x.tolist()]))
'''
EXPLAINED = """
[[mutant]]
in = "halve"
was = "if x.size == 0:"
now = "if x.size == 1:"
why = "Nobody halves one number."
"""


def changes(source: str) -> list[tuple[str, str, str]]:
    """Return what the mutants of a source change, and where."""
    return [(mutant.function, mutant.was, mutant.now) for mutant in mutants(source)]


def test_a_mutant_is_named_by_its_function_and_its_lines() -> None:
    """Each mutant has one small change, described by the function and the lines that differ."""
    source = "def f(x):\n    y = x + 1\n    return y\n"
    assert ("f", "y = x + 1", "y = x - 1") in changes(source)
    found = next(mutant for mutant in mutants(source) if mutant.now == "y = x - 1")
    assert (found.line, found.source) == (2, source.replace("+", "-"))
    assert found.diff == ("- y = x + 1", "+ y = x - 1")


def test_methods_and_constants_are_mutated_too() -> None:
    """A method is named with its class; what stands at the top level has no name."""
    source = "LIMIT = 3\n\n\nclass A:\n    def g(self, x):\n        return x < LIMIT\n"
    assert ("A.g", "return x < LIMIT", "return x <= LIMIT") in changes(source)
    assert ("", "LIMIT = 3", "LIMIT = 4") in changes(source)


def test_texts_of_errors_are_left_alone() -> None:
    """No exercise prescribes what an error says, so no mutant changes it."""
    source = 'def f(x):\n    if x:\n        raise ValueError(f"{x + 1} is wrong", "very")\n'
    assert changes(source) == []


def test_strictness_of_zip_is_left_alone() -> None:
    """To take `strict` from zip changes nothing where the lengths agree anyway."""
    source = "def f(a, b):\n    return list(zip(a, b, strict=True))\n"
    assert not any("strict" not in now or "strict=False" in now for _, _, now in _zips(source))
    assert ("f", "return list(zip(a, b, strict=True))", "return list(zip(a, None, strict=True))") in changes(
        source
    )


def _zips(source: str) -> list[tuple[str, str, str]]:
    return [change for change in changes(source) if "zip(a, b" in change[2]]


def test_docstrings_and_annotations_are_left_alone() -> None:
    """Only what runs is changed."""
    assert changes('def f(x: "int" = None) -> "int":\n    """Add 1 + 1."""\n') == []


@pytest.fixture(scope="module")
def found(graded: Callable[..., dict[str, list[Finding]]]) -> dict[str, list[Finding]]:
    """Audit with mutants a sound exercise, one with a weak suite, and one that explains what survives."""

    def weak(damage: Any) -> None:
        damage.write("suite", WEAK)
        damage.remove("wrong_empty_accepted")
        damage.attempt("wrong_triples", "Your answers match three times the entries.", "x * 3")

    def explained(damage: Any) -> None:
        weak(damage)
        damage.write("equivalent.toml", EXPLAINED)

    return graded(
        {
            "sound": lambda damage: None,
            "weak": weak,
            "explained": explained,
            "stale": lambda damage: damage.write("equivalent.toml", EXPLAINED),
        },
        mutants=True,
    )


def test_all_mutants_of_a_sound_exercise_are_killed(found: dict[str, list[Finding]]) -> None:
    """Nothing is found where every mutant fails."""
    assert found["sound"] == []


def test_a_survivor_is_shown_with_its_diff(found: dict[str, list[Finding]]) -> None:
    """A mutant that passes is a finding of the solution, with the line and the diff."""
    (finding,) = found["weak"]
    assert finding.rule == "mutant"
    assert finding.fact == "A mutant of halve survives."
    assert finding.detail == ("- if x.size == 0:", "+ if x.size == 1:")
    assert finding.path == "solutions/01_numbers/weak.py"
    assert finding.line == 32


def test_an_explained_survivor_is_no_finding(found: dict[str, list[Finding]]) -> None:
    """A reason beside the exercise is as good as a check."""
    assert found["explained"] == []


def test_an_explanation_of_no_survivor_is_found(found: dict[str, list[Finding]]) -> None:
    """An entry that nothing needs any more has to go."""
    (finding,) = found["stale"]
    assert finding.rule == "equivalent"
    assert finding.fact == "No mutant survives that changes `if x.size == 0:` into `if x.size == 1:`."
    assert finding.path == "tests/attempts/01_numbers/stale/equivalent.toml"
