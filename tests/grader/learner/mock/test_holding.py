"""What stays closed while a mock interview is under way."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from grader.catalog import Kit
from grader.errors import UsageError
from grader.learner.mock import ending
from grader.learner.mock.holding import held, refuse_held
from grader.learner.mock.records import Interview
from grader.learner.mock.store import state_path


def test_exercises_are_held_until_the_end(questions: Kit, begin: Callable[..., Interview]) -> None:
    """Help with an exercise of the interview is refused in a sentence, until it ends."""
    root = questions.root
    slugs = tuple(task.slug for task in begin().tasks)
    assert held(root) == slugs
    with pytest.raises(UsageError) as caught:
        refuse_held(root, slugs[0], "there are no hints")
    assert str(caught.value) == (
        f"`{slugs[0]}` is asked in the mock interview that is under way: there are no hints until it ends. "
        f"kata mock submit {slugs[0]} grades it; kata mock end ends the interview."
    )
    refuse_held(root, "another", "there are no hints")
    ending.end(questions, root, lambda slug, source: None)
    refuse_held(root, slugs[0], "there are no hints")


def test_interview_that_cannot_be_read_holds_nothing(questions: Kit, begin: Callable[..., Interview]) -> None:
    """A torn file of an interview closes no hints for ever."""
    begin()
    state_path(questions.root, 1).write_text("{")
    assert held(questions.root) == ()
