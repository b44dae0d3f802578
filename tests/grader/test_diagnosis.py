"""Diagnosis by behaviour: transcripts compared, and one mistake named or none."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest

from grader.diagnosis import (
    SOLUTION,
    Follower,
    Transcript,
    behaves_like,
    choose,
    same_answers,
    same_value,
    suspects,
)
from grader.sandbox.tape import Entry


def failed(*answers: object) -> Transcript:
    """Return the transcript of a check that failed after `answers`."""
    return Transcript(tuple(Entry("answer", answer) for answer in answers), failed=True)


def passed(*answers: object) -> Transcript:
    """Return the transcript of a check that passed."""
    return Transcript(tuple(Entry("answer", answer) for answer in answers), failed=False)


def asking(question: object, *answers: object) -> Transcript:
    """Return the transcript of a failed check in which the judge's function was called."""
    asked = Entry("asked", ["__call__", [question]])
    return Transcript((asked, *(Entry("answer", answer) for answer in answers)), failed=True)


def test_the_one_that_answers_alike_is_named() -> None:
    """The mistake whose answers are the learner's, and not the solution's, is the diagnosis."""
    zoo = {SOLUTION: {"c": passed(1.0)}, "wrong_a": {"c": failed(2.0)}, "wrong_b": {"c": failed(3.0)}}
    assert choose({"c": failed(3.0)}, zoo) == {"c": "wrong_b"}


def test_an_unknown_mistake_gets_none() -> None:
    """Where nobody answers as the learner did, nothing is said."""
    zoo = {SOLUTION: {"c": passed(1.0)}, "wrong_a": {"c": failed(2.0)}}
    assert choose({"c": failed(4.0)}, zoo) == {}


def test_the_solutions_own_answers_name_nobody() -> None:
    """A learner who answers as the solution does is diagnosed as nothing, whoever else answers so."""
    zoo = {SOLUTION: {"c": passed(1.0)}, "wrong_a": {"c": failed(1.0)}}
    assert choose({"c": failed(1.0)}, zoo) == {}


def test_a_named_fault_decides_where_answers_are_ones_own() -> None:
    """What the check named is compared, and not the prose; a fault that nobody else has names nobody."""
    zoo = {
        SOLUTION: {"c": passed("prose")},
        "wrong_long": {"c": replace(failed("a long text"), fault="too long")},
        "wrong_quote": {"c": replace(failed("a text"), fault="no quote")},
    }
    assert choose({"c": replace(failed("mine"), fault="too long")}, zoo) == {"c": "wrong_long"}
    assert choose({"c": replace(failed("a text"), fault="too long")}, zoo) == {"c": "wrong_long"}
    assert choose({"c": replace(failed("mine"), fault="another")}, zoo) == {}
    assert choose({"c": failed("mine")}, zoo) == {}


def test_of_equal_faults_the_same_words_decide() -> None:
    """Where two are at fault in the same way, the one that wrote just that explains it; else neither does."""
    zoo = {
        SOLUTION: {"c": passed("right")},
        "wrong_sign": {"c": replace(failed("-(y - t)"), fault="negative")},
        "wrong_order": {"c": replace(failed("t - y"), fault="negative")},
    }
    assert choose({"c": replace(failed("t - y"), fault="negative")}, zoo) == {"c": "wrong_order"}
    assert choose({"c": replace(failed("0 - y + t"), fault="negative")}, zoo) == {}


def test_two_that_fit_equally_are_no_diagnosis() -> None:
    """None rather than a guess."""
    zoo = {SOLUTION: {"c": passed(1.0)}, "wrong_a": {"c": failed(2.0)}, "wrong_b": {"c": failed(2.0)}}
    assert choose({"c": failed(2.0)}, zoo) == {}


def test_another_check_tells_two_apart() -> None:
    """Of two that fit, one that fails elsewhere in another way than the learner is the worse explanation."""
    zoo = {
        SOLUTION: {"c": passed(1.0), "d": passed(5.0)},
        "wrong_a": {"c": failed(2.0), "d": failed(7.0)},
        "wrong_b": {"c": failed(2.0), "d": failed(6.0)},
    }
    assert choose({"c": failed(2.0), "d": failed(6.0)}, zoo) == {"c": "wrong_b", "d": "wrong_b"}


def test_two_mistakes_in_two_checks() -> None:
    """Each check gets its own diagnosis."""
    zoo = {
        SOLUTION: {"c": passed(1.0), "d": passed(5.0)},
        "wrong_a": {"c": failed(2.0), "d": passed(5.0)},
        "wrong_b": {"c": passed(1.0), "d": failed(6.0)},
    }
    assert choose({"c": failed(2.0), "d": failed(6.0)}, zoo) == {"c": "wrong_a", "d": "wrong_b"}


def test_an_example_alone_names_nobody_whom_another_check_refutes() -> None:
    """An example is small, and mistakes agree in it by chance: who fails elsewhere otherwise is none."""
    zoo = {
        SOLUTION: {"example": passed(1.0), "d": passed(5.0)},
        "wrong_a": {"example": failed(2.0), "d": failed(7.0)},
    }
    learner = {"example": failed(2.0), "d": failed(6.0)}
    assert choose(learner, zoo, {"example"}) == {}
    assert choose(learner, zoo) == {"example": "wrong_a"}
    assert choose({"example": failed(2.0)}, zoo, {"example"}) == {"example": "wrong_a"}


def test_an_example_is_evidence_beside_another_check() -> None:
    """Who answers alike in a drawn check too may differ in a third, where the learner errs twice."""
    zoo = {
        SOLUTION: {"example": passed(1.0), "d": passed(5.0), "e": passed(8.0)},
        "wrong_a": {"example": failed(2.0), "d": failed(6.0), "e": failed(9.0)},
    }
    learner = {"example": failed(2.0), "d": failed(6.0), "e": failed(10.0)}
    assert choose(learner, zoo, {"example"}) == {"example": "wrong_a", "d": "wrong_a"}


def test_a_candidate_that_passes_is_none() -> None:
    """Who passes the check does not explain why it failed."""
    assert not behaves_like(failed(2.0), passed(2.0), None)


def test_a_candidate_that_went_on_is_none() -> None:
    """The candidate has to fail where the learner failed, not later."""
    assert not behaves_like(failed(2.0), failed(2.0, 3.0), passed(1.0))


def test_the_same_kind_of_failure() -> None:
    """Attempts that raise the same builtin exception behave alike; other exceptions do not."""
    mine = Transcript((Entry("OverflowError"),), failed=True)
    assert behaves_like(mine, Transcript((Entry("OverflowError"),), failed=True), passed(1.0))
    assert not behaves_like(mine, Transcript((Entry("ValueError"),), failed=True), passed(1.0))


def test_questions_decide_where_answers_do_not() -> None:
    """With the solution's answers, what was asked of the judge's functions tells a mistake of order."""
    solution = Transcript(asking("first", 1).entries, failed=False)
    assert behaves_like(asking("second", 1), asking("second", 1), solution)
    assert not behaves_like(asking("second", 1), asking("third", 1), solution)
    assert not behaves_like(asking("first", 1), asking("first", 1), solution)


def test_no_answers_are_no_evidence() -> None:
    """A check that failed before any answer fits nobody."""
    assert not same_answers(failed(), failed())


@pytest.mark.parametrize(
    ("a", "b"),
    [
        pytest.param(1.0, 1.0 + 1e-13, id="rounding"),
        pytest.param(math.nan, math.nan, id="nan"),
        pytest.param(math.inf, math.inf, id="infinity"),
        pytest.param(np.array([1.0, np.nan]), np.array([1.0, np.nan]), id="nan-in-place"),
        pytest.param([1, "a", (2.0,)], [1, "a", (2.0,)], id="nested"),
        pytest.param({"a": [1.0]}, {"a": [1.0]}, id="dictionary"),
        pytest.param(Fraction(1, 3), Fraction(1, 3), id="fraction"),
        pytest.param(Counter("aab"), Counter("aba"), id="counter"),
        pytest.param(1e-300, 1e-300, id="tiny"),
        pytest.param(np.float64(2.5), 2.5, id="numpy-number"),
        pytest.param(None, None, id="none"),
    ],
)
def test_equal_values(a: object, b: object) -> None:
    """Answers are equal up to rounding, with nan and infinity in the same places."""
    assert same_value(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        pytest.param(1.0, 1.0 + 1e-8, id="beyond-rounding"),
        pytest.param(1e-300, 2e-300, id="tiny"),
        pytest.param(1, 1.0, id="type"),
        pytest.param(True, 1, id="bool"),
        pytest.param(np.ones(2), np.ones((2, 1)), id="shape"),
        pytest.param(np.ones(2), np.ones(2, np.float32), id="dtype"),
        pytest.param(np.array([1.0, np.nan]), np.array([np.nan, 1.0]), id="nan-elsewhere"),
        pytest.param(math.inf, -math.inf, id="sign-of-infinity"),
        pytest.param([1], (1,), id="container"),
        pytest.param({"a": 1}, {"b": 1}, id="keys"),
        pytest.param([1], [1, 2], id="length"),
        pytest.param(object(), object(), id="unknown"),
    ],
)
def test_different_values(a: object, b: object) -> None:
    """Type, shape, dtype and value all count, also far from 1."""
    assert not same_value(a, b)


def test_suspects_fail_alike_somewhere() -> None:
    """Each wrong attempt is told with the checks in which it answers as the learner's did; no solution is."""
    zoo = {
        SOLUTION: {"c": passed(1.0), "d": passed(5.0)},
        "wrong_a": {"c": failed(2.0), "d": failed(6.0)},
        "wrong_b": {"c": failed(3.0), "d": failed(6.0)},
        "wrong_c": {"c": passed(1.0), "d": failed(7.0)},
    }
    found = suspects({"c": failed(2.0), "d": failed(6.0)}, zoo)
    assert found == {"wrong_a": {"c", "d"}, "wrong_b": {"d"}, "wrong_c": set()}


@pytest.mark.parametrize(
    ("answers", "parts"),
    [
        pytest.param([1.0, 2.0], [False, False], id="alike"),
        pytest.param([1.0, 2.0 + 1e-15], [False, False], id="up-to-rounding"),
        pytest.param([1.0, 2.5], [False, True], id="another-number"),
        pytest.param([1.0, None], [False, True], id="another-type"),
        pytest.param([1.0, 2.0, 3.0], [False, False, True], id="went-on"),
    ],
)
def test_a_follower_parts_with_the_first_other_answer(answers: list[object], parts: list[bool]) -> None:
    """Who answers alike is followed to the failure; one more answer there is another behaviour too."""
    follower = Follower(failed(1.0, 2.0))
    assert [follower.parts(Entry("answer", answer)) for answer in answers] == parts


def test_a_follower_compares_answers_alone() -> None:
    """What the learner's attempt asked on the way is not waited for."""
    follower = Follower(asking("how much?", 1.0))
    assert not follower.parts(Entry("answer", 1.0))
    assert follower.parts(Entry("ValueError"))


def test_one_that_parted_explains_nothing() -> None:
    """A check that was broken off failed for no reason of its own."""
    cut = replace(failed(1.0, 9.0), apart=True)
    assert choose({"c": failed(1.0, 2.0)}, {SOLUTION: {"c": passed(1.0, 3.0)}, "wrong_a": {"c": cut}}) == {}
