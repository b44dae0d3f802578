"""One question of a quiz: what counts as the same answer, and what is said of another."""

from __future__ import annotations

import numpy as np
import pytest

from grader.checks import quiz
from grader.errors import Todo

ANSWERS = {
    "law": "Naive_Bayes",
    "share": 0.7501,
    "count": 7,
    "ordered": ("mean", 0.5),
    "open": None,
    "blank": " ",
    "right": True,
    "word": "yes",
    "typo": "poison",
}


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("law", "naive bayes", id="case-and-space"),
        pytest.param("law", "naive-bayes", id="hyphen"),
        pytest.param("share", 0.75, id="tolerance"),
        pytest.param("count", 7, id="int"),
        pytest.param("count", 7.0, id="int-for-float"),
        pytest.param("ordered", ["Mean", 0.5], id="list"),
        pytest.param("ordered", {0.5, "mean"}, id="set"),
        pytest.param("right", True, id="bool"),
        pytest.param("word", True, id="word-for-bool"),
    ],
)
def test_right(question, expected):
    """Case, spaces and the kind of list make no difference; numbers may be rounded."""
    quiz(ANSWERS, question, expected)


def test_accepted():
    """Further answers may be right too."""
    quiz(ANSWERS, "law", "bayes", accept=("naive bayes",))
    quiz({"q": np.bool_(False)}, "q", False)
    quiz({"q": np.array([0.3, 0.7])}, "q", (0.3, 0.7))


@pytest.mark.parametrize(
    ("question", "expected", "options", "message"),
    [
        pytest.param("law", "poisson", {}, "law: 'Naive_Bayes' is not right.", id="plain"),
        pytest.param(
            "law",
            "poisson",
            {"explanations": {"naive bayes": "That is a classifier."}, "otherwise": "Count."},
            "law: 'Naive_Bayes' is not right.\nThat is a classifier.",
            id="explained",
        ),
        pytest.param(
            "share",
            0.25,
            {"explanations": {0.75: "That is the complement."}},
            "share: 0.7501 is not right.\nThat is the complement.",
            id="number-explained",
        ),
        pytest.param(
            "count", 8, {"otherwise": "Count again."}, "count: 7 is not right.\nCount again.", id="otherwise"
        ),
        pytest.param("count", 7.1, {}, "count: 7 is not right.", id="near"),
        pytest.param("right", False, {}, "right: True is not right.", id="bool"),
        pytest.param("law", "no", {}, "law: 'Naive_Bayes' is not right.", id="word-for-no"),
        pytest.param("word", False, {}, "word: 'yes' is not right.", id="yes-for-no"),
        pytest.param(
            "typo",
            "poisson",
            {"options": ("normal", "poisson")},
            "typo: 'poison' is none of the answers to choose from: normal, poisson.",
            id="no-option",
        ),
        pytest.param(
            "share", "half", {}, "share: the answer is 0.7501, a float; expected a string", id="type"
        ),
        pytest.param(
            "law", 0.5, {}, "law: the answer is 'Naive_Bayes', a string; expected a number", id="word"
        ),
        pytest.param(
            "count", True, {}, "count: the answer is 7, an int; expected True or False", id="int-for-bool"
        ),
        pytest.param(
            "ordered",
            "mean",
            {},
            "ordered: the answer is a tuple of 2 items; expected a string",
            id="several",
        ),
        pytest.param(
            "laws",
            "poisson",
            {},
            "The answers have no key 'laws'; 'law' is none of the questions.",
            id="misspelt-key",
        ),
        pytest.param("zzz", "poisson", {}, "The answers have no key 'zzz'.", id="missing-key"),
    ],
)
def test_wrong(said, question, expected, options, message):
    """A wrong answer is explained by its own text, and the right one is never shown."""
    assert said(quiz, ANSWERS, question, expected, **options) == message


def test_no_dict(said):
    """Answers come as a dict."""
    assert said(quiz, ["a"], "law", "a") == "returned a list of 1 item; expected a dict of answers"


@pytest.mark.parametrize("question", ["open", "blank"])
def test_unanswered(question):
    """A question left open is not started, whatever kind of answer it asks for."""
    with pytest.raises(Todo, match=f"{question} is not answered yet"):
        quiz(ANSWERS, question, 0.5)
