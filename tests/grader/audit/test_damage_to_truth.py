"""Each rule on what gradings show, broken alone, is found alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from grader.audit.findings import Finding

Graded = Callable[..., dict[str, list[Finding]]]

TOLERANT = '''

def test_sign(attempt, rng):
    """The sign stays."""
    x = rng.uniform(1.0, 2.0, size=3)
    checks.that(type(attempt.halve(x)) is np.ndarray, "It is no array.")
'''
ONLY_ONES = '''"""Hidden suite."""

import numpy as np

from grader import checks


def test_halves(attempt, rng):
    """Entries that are two become one."""
    answer = attempt.halve(np.full(int(rng.integers(2, 5)), 2.0))
    checks.close(answer, np.ones(len(answer)))


def test_no_entries(attempt):
    """An array without entries is refused."""
    checks.raises(ValueError, attempt.halve, np.zeros(0))
'''
BROKEN = '''

def test_broken(attempt):
    """Something is divided."""
    attempt.halve(np.ones(2))
    1 / 0
'''
BY_LUCK = '''"""Your answers are half or thrice the entries, as luck will have it."""

_FACTOR = 0.5 if np.random.random() < 0.42 else 3.0


def halve(x):
    if x.size == 0:
        raise ValueError("empty")
    return x * _FACTOR
'''
ASKS_NOTHING = '''

def test_nothing(attempt):
    """Nothing is asked."""
'''
LARGE_CALL = '''

def large_call(rng, n=100):
    """Halve n entries."""
    return "halve", (np.ones(n),)
'''


def append(part: str, text: str) -> Callable[[Any], None]:
    """Return a damage that adds a text to the end of a file."""
    return lambda d: d.write(part, d.files[d.path(part)] + text)


def only_ones(d: Any) -> None:
    """Let the suite ask for nothing but ones, and the example show nothing else."""
    d.write("suite", ONLY_ONES)
    d.swap("solution", "np.array([2.0, 4.0])", "np.array([2.0, 2.0])")
    d.swap("solution", "array([1., 2.])", "array([1., 1.])")


def slow_suite(d: Any) -> None:
    """Let a check think for long, where the exercise grants little."""
    d.swap("table", 'covers = ["q1"]', 'covers = ["q1"]\nlimits = { call_cpu = 0.2, total_cpu = 0.2 }')
    d.swap("suite", "    for size in (1, 4):", "    sum(range(15_000_000))\n    for size in (1, 4):")


# Damage, rule, and words of a finding.
DAMAGES: dict[str, tuple[Callable[[Any], Any], str, str]] = {
    "asks_nothing": (
        append("suite", ASKS_NOTHING),
        "todo",
        "The untouched stub gets `pass` from test_nothing, not `todo`.",
    ),
    "solution_wrong": (
        lambda d: d.swap("solution", "array([1., 2.])", "array([1., 3.])"),
        "solution",
        "The solution does not pass example_halve (fail) with seed 1.",
    ),
    "right_fails": (
        lambda d: d.attempt("right_product", "Multiplies by a half.", "x * 0.51"),
        "right",
        "right_product does not pass example_halve (fail), test_halves (fail) with seed 1.",
    ),
    "wrong_passes": (
        lambda d: d.attempt("wrong_right", "Your answers are halves after all.", "0.25 * x * 2"),
        "wrong",
        "wrong_right passes with seed 1.",
    ),
    "wrong_alike": (
        lambda d: (
            d.attempt("wrong_sums", "Your answers match a sum.", "x + x"),
            d.remove("probe_sum"),
        ),
        "diagnosis",
        "No check diagnoses wrong_sums as wrong_sums with seed 1.",
    ),
    "probe_unlike": (
        lambda d: d.attempt("probe_sum", "Like wrong_doubles: takes three times x.", "x * 3"),
        "probe",
        "No check diagnoses probe_sum as wrong_doubles with seed 1.",
    ),
    "probe_of_another": (
        lambda d: d.attempt("probe_sum", "None: it adds x to itself.", "x + x"),
        "probe",
        "diagnoses probe_sum as wrong_doubles with seed 1.",
    ),
    "bites_nobody": (append("suite", TOLERANT), "bites", "test_sign bites nobody"),
    "only_ones": (
        only_ones,
        "universal",
        "halve passes although it returns ones of the right shape.",
    ),
    "by_luck": (
        lambda d: d.write("wrong_by_luck", BY_LUCK),
        "wrong",
        "wrong_by_luck passes with seed 1.",
    ),
    "promises_integers": (
        lambda d: d.swap("solution", "Numbers, at least one.", "Floats or integers, at least one."),
        "universal",
        "No check gives halve integers, which the stub promises.",
    ),
    "slow_suite": (
        slow_suite,
        "speed",
        "s of processor time on the solution; 0.02 s is the most.",
    ),
    "large_call_too_large": (
        append("suite", LARGE_CALL.replace("np.ones(n)", "np.ones(300_000_000)")),
        "large",
        "The solution does not answer `large_call` with n=10: ",
    ),
    "large_call_of_nothing": (
        append("suite", LARGE_CALL.replace('"halve"', '"hold"')),
        "large",
        "Its `large_call` returns no call of the attempt.",
    ),
    "broken_check": (append("suite", BROKEN), "judge", "The suite cannot judge. test_broken:"),
}  # fmt: skip


@pytest.fixture(scope="module")
def found(graded: Graded) -> dict[str, list[Finding]]:
    """Audit all damages, and a sound exercise."""
    edits = {name: edit for name, (edit, _, _) in DAMAGES.items()}
    return graded({"sound": append("suite", LARGE_CALL), **edits}, twice=("sound", "by_luck"))


def test_nothing_is_found_where_nothing_is_wrong(found: dict[str, list[Finding]]) -> None:
    """A sound exercise has no findings, graded with two seeds and every universal wrong answer."""
    assert found["sound"] == []


@pytest.mark.parametrize("name", [pytest.param(name, id=name.replace("_", "-")) for name in DAMAGES])
def test_damage(found: dict[str, list[Finding]], name: str) -> None:
    """One broken rule gives findings of that rule alone, each with a fact and a fix."""
    _, rule, words = DAMAGES[name]
    findings = found[name]
    assert {finding.rule for finding in findings} == {rule}, [str(finding) for finding in findings]
    assert any(words in finding.fact for finding in findings), [finding.fact for finding in findings]
    assert all(finding.fix for finding in findings)
