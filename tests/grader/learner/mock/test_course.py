"""The course of a mock interview."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from grader.catalog import Kit
from grader.errors import KataError, UsageError
from grader.learner.mock import course
from grader.learner.mock.desk import read_answers
from grader.learner.mock.records import Answer, Interview, Terms
from grader.learner.mock.store import desk_path, under_way

from .conftest import START

Begin = Callable[..., Interview]
Make = Callable[..., Answer]


def test_only_one_at_a_time(questions: Kit, begin: Begin) -> None:
    """A second interview waits until the first has ended."""
    begin()
    with pytest.raises(UsageError) as caught:
        course.begin(questions, questions.root, Terms(minutes=20, seed=2), START)
    assert str(caught.value).startswith("Mock interview 1 is under way. kata mock status shows it;")


def test_none_is_under_way(questions: Kit) -> None:
    """What needs an interview says that there is none."""
    with pytest.raises(UsageError, match=r"No mock interview is under way\. kata mock begins one\."):
        course.current(questions.root)


def test_clock_never_goes_backwards(questions: Kit, begin: Begin) -> None:
    """A machine's clock that is set back gives no time back; small corrections are not worth a word."""
    begin()
    late = course.seen_now(questions.root, START + timedelta(minutes=30))
    assert late.seen == START + timedelta(minutes=30)
    assert course.went_back(late, START + timedelta(minutes=5))
    assert not course.went_back(late, late.seen - timedelta(seconds=1))
    assert course.seen_now(questions.root, START + timedelta(minutes=5)).seen == late.seen


@pytest.mark.parametrize("verdict", ["pass", "fail"])
def test_questions_follow_a_pass(questions: Kit, begin: Begin, answer: Make, verdict: str) -> None:
    """The questions of an exercise are asked after it passed, once, and stand on the page."""
    interview = begin()
    slug = interview.questions[0].exercise
    interview = course.record_answer(questions.root, 1, slug, answer(slug, verdict))
    asked = [question.exercise for question in interview.asked]
    assert (set(asked) == {slug}) == (verdict == "pass")
    course.ask_open(questions.root, interview)
    course.ask_open(questions.root, interview)
    desk = desk_path(questions.root, 1)
    assert len(read_answers(desk)) == len(asked)


def test_late_pass_opens_no_questions(questions: Kit, begin: Begin, answer: Make) -> None:
    """There is no time left for them."""
    interview = begin()
    slug = interview.questions[0].exercise
    interview = course.record_answer(questions.root, 1, slug, answer(slug, "pass", minute=21, late=True))
    assert interview.asked == ()


def test_what_may_be_submitted(questions: Kit, begin: Begin, answer: Make) -> None:
    """An exercise takes answers until one passes, and only if it is asked and its file is there."""
    interview = begin()
    root, slug = questions.root, interview.tasks[0].slug
    path = desk_path(root, 1) / f"{slug}.py"
    assert course.answer_of(questions, root, interview, slug) == ""
    path.write_text("x = 1\n")
    assert course.answer_of(questions, root, interview, slug) == "x = 1\n"
    tried = course.record_answer(root, 1, slug, answer(slug, "fail"))
    assert course.answer_of(questions, root, tried, slug) == "x = 1\n"
    passed = course.record_answer(root, 1, slug, answer(slug, "pass"))
    assert (
        _refused(questions, passed, slug)
        == f"`{slug}` has passed already. Go on with the next one: kata mock"
    )
    assert _refused(questions, passed, "nope").startswith(
        f"`nope` is not asked in mock interview 1. There are: {slug}, "
    )
    other = interview.tasks[1].slug
    desk = desk_path(root, 1) / f"{other}.py"
    desk.unlink()
    assert _refused(questions, passed, other) == (
        f"There is no file {desk}. `kata mock` lays out again what is missing."
    )


def test_one_answer_without_running(questions: Kit, begin: Begin, answer: Make) -> None:
    """As in a shared editor: what is submitted is final, and the questions follow whatever came of it."""
    interview = begin(no_run=True)
    slug = interview.questions[0].exercise
    interview = course.record_answer(questions.root, 1, slug, answer(slug, "fail"))
    assert {question.exercise for question in interview.asked} == {slug}
    assert _refused(questions, interview, slug) == (
        f"`{slug}` is submitted already, and this interview takes one answer to each exercise. "
        "Go on with the next one: kata mock"
    )


@pytest.mark.parametrize("wrote", [pytest.param(True, id="an-answer"), pytest.param(False, id="nothing")])
def test_left_without_a_pass(questions: Kit, begin: Begin, answer: Make, wrote: bool) -> None:
    """Who goes on without a pass is asked the questions, and submits no more to that exercise."""
    interview = begin()
    slug = interview.questions[0].exercise
    made = answer(slug, "fail") if wrote else None
    interview = course.record_answer(questions.root, 1, slug, made, leave=True)
    assert {question.exercise for question in interview.asked} == {slug}
    assert (
        _refused(questions, interview, slug) == f"You have left `{slug}`. Go on with the next one: kata mock"
    )


def test_exercise_that_left_the_kit(questions: Kit, begin: Begin) -> None:
    """After an upgrade that removed it, an exercise can be left out; the others go on."""
    interview = begin()
    slug, chapter = interview.tasks[0].slug, interview.tasks[0].chapter
    folder = questions.root / "exercises" / chapter
    text = (folder / "chapter.toml").read_text().replace(f'slug = "{slug}"', 'slug = "renamed"')
    (folder / "chapter.toml").write_text(text)
    (folder / f"{slug}.py").unlink()
    assert _refused(Kit(questions.root), interview, slug) == (
        f"`{slug}` is not in the kit any more. Leave it out; the rest of the interview goes on: kata mock"
    )


def _refused(kit: Kit, interview: Interview, slug: str) -> str:
    with pytest.raises(KataError) as caught:
        course.answer_of(kit, kit.root, interview, slug)
    return str(caught.value)


def test_answer_to_an_interview_that_ended(questions: Kit, begin: Begin, answer: Make) -> None:
    """While it was graded, another terminal ended the interview and began one: it goes to neither."""
    slug = begin().tasks[0].slug
    with pytest.raises(UsageError, match=r"Mock interview 7 has ended\."):
        course.record_answer(questions.root, 7, slug, answer(slug, "pass"))
    now = under_way(questions.root)
    assert now is not None
    assert not now.tasks[0].answers
