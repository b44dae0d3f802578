"""Hidden suite of reflect_system_design_case: the form only. What an answer is worth, its author judges."""

import pytest

from grader import checks

RUBRIC = {"goal": 2, "data": 2, "baseline": 2, "serving": 2, "operation": 2, "failure": 2}


def test_one_page(attempt):
    """The answer fills one page, or three minutes: 250 to 400 words."""
    checks.reflection_form(attempt.answer(), min_words=250, max_words=400)


@pytest.mark.points(2)
def test_scores_point_at_the_answer(attempt):
    """Each of the six criteria has a score of 0 to 2, and a score above 0 quotes the words that earn it."""
    checks.reflection_scores(attempt.answer(), attempt.self_assessment(), RUBRIC)
