"""The form of a reflection and of its self-assessment."""

from __future__ import annotations

import pytest

from grader.checks import CheckFailed, reflection_form, reflection_scores
from grader.errors import Todo

RUBRIC = {"mechanism": 2, "limits": (1, 3)}
ANSWER = """It puts each point to the centre that is nearest, and moves the centres - again and again.
It fails where the groups are long or nested; two moons are the usual "counter-example".
So I would look at the data first, and would not use it for more than a first guess."""
GOOD = {
    "mechanism": (2, "Each point to  the centre"),
    "limits": (1, "two moons are the usual “counter\u2013example”."),
}
OWN = "\nOnly the form is checked here; what the answer is worth, you judge by the\nrubric."


def test_form(said):
    """Words are counted; neither too few nor too many will do."""
    reflection_form(ANSWER, min_words=40, max_words=55)
    assert said(reflection_form, ANSWER, min_words=60, max_words=90) == (
        "The answer has 51 words; expected 60 to 90." + OWN
    )
    assert said(reflection_form, "Hm - .", min_words=2, max_words=3) == (
        "The answer has 1 word; expected 2 to 3." + OWN
    )
    assert (
        said(reflection_form, 7, min_words=2, max_words=3)
        == "returned 7, an int; expected the answer as a string"
    )


@pytest.mark.parametrize("answer", ["", " \n"])
def test_empty(answer):
    """An empty answer is not started."""
    with pytest.raises(Todo, match="The answer is still empty"):
        reflection_form(answer, min_words=2, max_words=3)
    with pytest.raises(Todo):
        reflection_scores(answer, GOOD, RUBRIC)


@pytest.mark.parametrize("scores", [{}, {"mechanism": None, "limits": None}])
def test_empty_scores(scores):
    """An empty self-assessment is not started."""
    with pytest.raises(Todo, match="The self-assessment is still empty"):
        reflection_scores(ANSWER, scores, RUBRIC)


def test_good_scores():
    """Quotes are found whatever their case, spacing and typography; a score of 0 needs none."""
    reflection_scores(ANSWER, GOOD, RUBRIC)
    reflection_scores(ANSWER, GOOD | {"mechanism": [0, ""]}, RUBRIC)
    reflection_scores(ANSWER, GOOD | {"mechanism": [0, None]}, RUBRIC)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        pytest.param(
            {"limits": (4, "two moons are")}, "limits: the score is 4; the rubric has 1 to 3.", id="high"
        ),
        pytest.param({"limits": (0, "")}, "limits: the score is 0; the rubric has 1 to 3.", id="low"),
        pytest.param(
            {"limits": (1.5, "x")}, "limits: the score is 1.5, a float; expected an int.", id="half"
        ),
        pytest.param(
            {"limits": (True, "x")}, "limits: the score is True, a bool; expected an int.", id="bool"
        ),
        pytest.param(
            {"limits": 2},
            "limits: the entry is 2, an int; expected a pair of a score and a quote.",
            id="no-pair",
        ),
        pytest.param(
            {"limits": (2, 3)}, "limits: the quote is 3, an int; expected a string.", id="no-string"
        ),
        pytest.param(
            {"limits": (2, "")}, "limits: a score above 0 needs a quote from the answer.", id="no-quote"
        ),
        pytest.param(
            {"limits": (2, "two moons")},
            "limits: the quote 'two moons' is too short to show anything; quote a few\nwords.",
            id="short",
        ),
        pytest.param(
            {"limits": (2, "three moons are the")},
            "limits: the quote 'three moons are the' does not occur in the answer.",
            id="not-there",
        ),
        pytest.param(
            {"limits": (2, ANSWER[:200])},
            "limits: the quote is most of the answer; point at the words that earn the\nscore.",
            id="nearly-all",
        ),
        pytest.param(
            {"limits": (2, "each point to the centre.")},
            "One quote stands for every criterion: point each score at the words that\nearn it.",
            id="one-for-all",
        ),
        pytest.param({"style": (1, "two moons are")}, "The rubric has no criterion 'style'.", id="unknown"),
    ],
)
def test_scores(said, change, message):
    """The first entry that is not in order is named, and what is checked said."""
    assert said(reflection_scores, ANSWER, GOOD | change, RUBRIC) == message + OWN


def test_missing_criterion(said):
    """Every criterion of the rubric needs a score; a misspelt one is pointed at."""
    assert said(reflection_scores, ANSWER, {"mechanism": (1, "each point to")}, RUBRIC) == (
        "The criterion 'limits' has no score." + OWN
    )
    assert said(
        reflection_scores, ANSWER, {"mechanism": (1, "each point to"), "limit": (1, "a b c")}, RUBRIC
    ) == ("The criterion 'limits' has no score; 'limit' is none of the rubric." + OWN)
    assert (
        said(reflection_scores, ANSWER, [2, 1], RUBRIC)
        == "returned a list of 2 items; expected a dict of scores"
    )


@pytest.mark.parametrize(
    ("scores", "fault"),
    [
        pytest.param(GOOD | {"limits": (4, "two moons are")}, "scale", id="scale"),
        pytest.param(GOOD | {"limits": (2, "")}, "no quote", id="no-quote"),
        pytest.param(GOOD | {"limits": (2, "two moons")}, "short quote", id="short"),
        pytest.param(GOOD | {"limits": (2, "three moons are the")}, "no such words", id="not-there"),
        pytest.param(GOOD | {"limits": (2, ANSWER[:200])}, "long quote", id="nearly-all"),
        pytest.param(GOOD | {"limits": (2, "each point to the centre.")}, "one quote", id="one-for-all"),
        pytest.param({"mechanism": GOOD["mechanism"]}, "no score", id="missing"),
        pytest.param({"mechanism": GOOD["mechanism"], "limit": (1, "a b c")}, None, id="misspelt"),
        pytest.param(GOOD | {"limits": 2}, None, id="no-pair"),
    ],
)
def test_faults_for_the_diagnosis(scores, fault):
    """A mistake that can be named whatever the prose says is named; others are left to the message."""
    with pytest.raises(CheckFailed) as caught:
        reflection_scores(ANSWER, scores, RUBRIC)
    assert caught.value.fault == fault


@pytest.mark.parametrize(("least", "most", "fault"), [(2, 50, "too long"), (52, 60, None)])
def test_length_for_the_diagnosis(least, most, fault):
    """Too long is one mistake; an answer too short may be a definition only, or just lack three words."""
    with pytest.raises(CheckFailed) as caught:
        reflection_form(ANSWER, min_words=least, max_words=most)
    assert caught.value.fault == fault


def test_faults_of_the_suite():
    """A senseless rubric or number of words is the suite's fault."""
    with pytest.raises(ValueError, match="0 < min_words <= max_words does not hold for 5 and 4"):
        reflection_form(ANSWER, min_words=5, max_words=4)
    with pytest.raises(ValueError, match="A rubric has at least one criterion"):
        reflection_scores(ANSWER, GOOD, {})
