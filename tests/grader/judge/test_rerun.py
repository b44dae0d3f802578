"""Failing checks are run again, and the report says which mistake the attempt behaves like."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from grader.catalog import Kit
from grader.catalog.zoo import read_zoo
from grader.diagnosis import Transcript
from grader.grade import Judge
from grader.judge.rerun import Known
from grader.model import Report, Verdict

ROOT = Path(__file__).parents[3]
SLUG = "stable_softmax"
UNSHIFTED = """
def softmax(z, axis=-1, temperature=1.0):
    if not temperature > 0:
        raise ValueError("positive")
    powers = np.e ** (z / temperature)
    return powers / np.sum(powers, axis, keepdims=True)
"""


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    """Provide a resident judge on the real kit."""
    with Judge(Kit(ROOT)) as made:
        yield made


def graded(judge: Judge, extra: str, *, official: bool = False, remember: bool = False) -> Report:
    """Grade the solution followed by `extra`."""
    exercise = judge.kit.exercise(SLUG)
    source = judge.kit.solution_path(exercise).read_text("utf-8") + "\n\n" + extra
    return judge.grade(SLUG, source, seed=3, official=official, remember=remember)


def test_a_known_mistake_is_named(judge: Judge) -> None:
    """An attempt written in another way than the zoo's is recognised by its answers."""
    report = graded(judge, UNSHIFTED)
    named = {check.wrong for check in report.checks if check.verdict is not Verdict.PASS}
    assert named == {"wrong_no_shift"}
    failing = [check for check in report.checks if check.wrong]
    assert all(check.diagnosis is not None and "overflows" in check.diagnosis for check in failing)


def test_official_reports_keep_the_diagnosis(judge: Judge) -> None:
    """The diagnosis names no hidden value, so it is shown where the message is withheld."""
    report = graded(
        judge, "def logsumexp(z, axis=-1):\n    return np.log(np.exp(z).sum(axis))", official=True
    )
    failing = [check for check in report.checks if check.verdict is not Verdict.PASS]
    assert failing
    assert all(check.message == "" for check in failing)
    assert {check.wrong for check in failing} == {"wrong_logsumexp_no_shift"}


def test_an_unknown_mistake_gets_no_diagnosis(judge: Judge) -> None:
    """Nothing is said of a mistake that nobody in the zoo makes."""
    report = graded(judge, "def logsumexp(z, axis=-1):\n    return np.sum(z, axis) * 0.123")
    assert report.verdict is Verdict.FAIL
    assert [check.diagnosis for check in report.checks if check.diagnosis] == []


def test_all_that_passes_is_not_run_again(judge: Judge) -> None:
    """A pass has no diagnosis."""
    report = graded(judge, "")
    assert report.verdict is Verdict.PASS
    assert [check.wrong for check in report.checks] == [None] * len(report.checks)


def test_an_answer_that_a_check_stumbles_over(judge: Judge) -> None:
    """A check that cannot go on with None fails; it is no fault of the kit, since the solution passes it."""
    report = graded(judge, "def logsumexp(z, axis=-1):\n    pass")
    failing = [check for check in report.checks if check.verdict is not Verdict.PASS]
    assert {check.verdict for check in failing} <= {Verdict.FAIL, Verdict.ERROR}
    example = next(check for check in failing if check.name == "example_logsumexp")
    assert "returned None, with which the check cannot go on." in example.message


@pytest.mark.parametrize(
    "slug", ["als_factorisation", "gan_alternating_updates", "sql_keys", "palindrome_cut"]
)
def test_brief_questions_name_the_same_mistakes(judge: Judge, slug: str) -> None:
    """Attempts that are asked until they part are told from each other as those that are asked everything."""
    exercise = judge.kit.exercise(slug)
    for attempt in read_zoo(judge.kit, exercise, "wrong", "probe")[::3]:
        brief, whole = (judge.grade(slug, attempt.source, seed=3, remember=known) for known in (False, True))
        assert _timeless(brief) == _timeless(whole), attempt.name


def test_remembered_answers_name_the_same_mistakes(judge: Judge) -> None:
    """What the zoo answered earlier diagnoses as asking it anew does; what was not asked before is asked."""
    other = "def logsumexp(z, axis=-1):\n    return np.log(np.exp(z).sum(axis))"
    for extra in (other, UNSHIFTED, other + "\n" + UNSHIFTED):
        fresh, kept = graded(judge, extra), graded(judge, extra, remember=True)
        assert any(check.wrong for check in fresh.checks)
        assert _timeless(kept) == _timeless(fresh)


def test_the_first_failure_is_explained(judge: Judge) -> None:
    """A check that cannot go on with an answer fails, also where it is the last one that is run."""
    exercise = judge.kit.exercise(SLUG)
    source = judge.kit.solution_path(exercise).read_text("utf-8") + "\n\ndef logsumexp(z, axis=-1):\n    pass"
    report = judge.grade(SLUG, source, seed=3, until_failure=True)
    assert report.checks[-1].name == "example_logsumexp"
    assert report.verdict in (Verdict.FAIL, Verdict.ERROR)


def _timeless(report: Report) -> Report:
    return msgspec.structs.replace(report, seconds=0.0)


def test_known_answers_are_of_one_question() -> None:
    """Answers are kept as long as exercise, seed, rules and zoo stay the same."""
    known = Known()
    known.turn_to(("softmax", 1))
    assert known.lacks("check")
    known.add({"wrong": {"check": Transcript((), True)}})
    known.turn_to(("softmax", 1))
    assert not known.lacks("check")
    assert known.lacks("another check")
    known.turn_to(("softmax", 2))
    assert known.lacks("check")
