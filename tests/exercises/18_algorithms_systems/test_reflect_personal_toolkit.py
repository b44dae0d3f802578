"""Hidden suite of reflect_personal_toolkit: the form only. What an answer is worth, its author judges."""

import pytest

from grader import checks

RUBRIC = {"project": 2, "lesson": 2, "hardware": 2, "api": 2, "next": 2}


def test_minute_and_a_half(attempt):
    """The answer takes about a minute and a half to say: 150 to 280 words."""
    checks.reflection_form(attempt.answer(), min_words=150, max_words=280)


@pytest.mark.points(2)
def test_scores_point_at_the_answer(attempt):
    """Each of the five criteria has a score of 0 to 2, and a score above 0 quotes the words that earn it."""
    checks.reflection_scores(attempt.answer(), attempt.self_assessment(), RUBRIC)
