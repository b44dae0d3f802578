"""Hidden suite of reflect_favourite_algorithm: the form only. What an answer is worth, its author judges."""

import pytest

from grader import checks

RUBRIC = {"problem": 2, "mechanism": 2, "example": 2, "limits": 2, "choice": 2, "plain_words": 2}


def test_one_minute(attempt):
    """The answer takes about a minute to say: 100 to 170 words."""
    checks.reflection_form(attempt.answer(), min_words=100, max_words=170)


@pytest.mark.points(2)
def test_scores_point_at_the_answer(attempt):
    """Each of the six criteria has a score of 0 to 2, and a score above 0 quotes the words that earn it."""
    checks.reflection_scores(attempt.answer(), attempt.self_assessment(), RUBRIC)
