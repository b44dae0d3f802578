"""What is edited in a mock interview."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from grader.catalog import Kit
from grader.errors import KataError
from grader.learner.mock.desk import ask, lay_out, read_answers
from grader.learner.mock.records import Interview, Question
from grader.learner.mock.store import desk_path

Begin = Callable[..., Interview]
WHY = Question(exercise="halve", question="Why?", answer="Because.")
HOW = Question(exercise="halve", question="How?", answer="So.")


def test_stubs_are_blank_and_never_written_over(questions: Kit, begin: Begin) -> None:
    """Each exercise lies there blank, whatever stands in exercises/; what is missing comes back."""
    kit = questions
    for exercise in kit.exercises:
        kit.stub_path(exercise).write_text("solved = True\n")
    interview = begin()
    desk = desk_path(kit.root, 1)
    first, second = (desk / f"{task.slug}.py" for task in interview.tasks[:2])
    assert "raise NotImplementedError" in first.read_text()
    first.write_text("mine\n")
    second.unlink()
    assert lay_out(kit, desk, interview) == [second]
    assert first.read_text() == "mine\n"


def test_place_that_cannot_be_written(questions: Kit, begin: Begin) -> None:
    """A file in the way of the folder is a sentence, and no interview begins."""
    (questions.root / "mock").write_text("in the way")
    with pytest.raises(KataError, match=r"The stubs cannot be laid out: .*mock.*\. Make room"):
        begin()
    assert not list(questions.root.glob(".kata/mocks/*.json"))


def test_answers_are_found_below_their_questions(questions: Kit) -> None:
    """What is written below a question is its answer, with headings, quotes and code of the learner's."""
    desk = questions.root / "mock" / "1"
    ask(desk, [(1, WHY)])
    ask(desk, [(4, HOW)])
    page = desk / "questions.md"
    text = page.read_text()
    assert text.startswith("# What the interviewer asks\n")
    page.write_text(text.replace("> Why?\n", "> Why?\n\n## My points\n\n> quoted\n\n```python\nx\n```\n"))
    assert read_answers(desk) == {1: "## My points\n\n> quoted\n\n```python\nx\n```", 4: ""}


def test_page_that_is_gone_or_no_text(questions: Kit) -> None:
    """It holds no answers, and that is all."""
    desk = questions.root / "mock" / "1"
    assert read_answers(desk) == {}
    desk.mkdir(parents=True)
    (desk / "questions.md").write_bytes(b"\xff\x00\xfe")
    assert read_answers(desk) == {}


def test_page_that_cannot_be_written(questions: Kit) -> None:
    """A folder in its place is a sentence."""
    desk = questions.root / "mock" / "1"
    (desk / "questions.md").mkdir(parents=True)
    with pytest.raises(
        KataError, match=r"The questions cannot be written: .*questions\.md: Is a directory\."
    ):
        ask(desk, [(1, WHY)])
