"""The end of a mock interview."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from grader.catalog import Kit
from grader.errors import UsageError
from grader.learner import read_history
from grader.learner.events import MockEnded
from grader.learner.mock import course, ending
from grader.learner.mock.records import Answer, Interview
from grader.learner.mock.store import desk_path, read_interview, under_way
from grader.model import Report

from .conftest import START

Begin = Callable[..., Interview]
Make = Callable[..., Answer]


def save(root: Path, name: str, text: str, minute: float) -> None:
    """Save a file of interview 1 at a minute of it."""
    path = desk_path(root, 1) / name
    path.write_text(text)
    at = (START + timedelta(minutes=minute)).timestamp()
    os.utime(path, (at, at))


def nothing(slug: str, source: str) -> Report | None:
    """Fail the test: nothing is to be graded."""
    raise AssertionError(slug)


def test_answers_time_and_history(
    questions: Kit, begin: Begin, answer: Make, make_report: Callable[..., Report]
) -> None:
    """What was submitted counts, what stands in a file is graded, and each gets its time."""
    root = questions.root
    interview = begin()
    first, second = (task.slug for task in interview.tasks[:2])
    interview = course.record_answer(root, 1, first, answer(first, "pass", minute=6))
    course.ask_open(root, interview)
    save(root, f"{second}.py", "x = 2\n", 15)
    page = desk_path(root, 1) / "questions.md"
    save(root, "questions.md", page.read_text().replace("?\n", "?\n\nWell.\n"), 18)
    course.seen_now(root, START + timedelta(minutes=19))
    graded: list[tuple[str, str]] = []

    def grade(slug: str, source: str) -> Report:
        graded.append((slug, source))
        return make_report("pass", "fail", exercise=slug, wrong="wrong_third")

    done, problem = ending.end(questions, root, grade)
    assert problem is None
    assert graded == [(second, "x = 2\n")]
    assert done == read_interview(root, 1)
    assert under_way(root) is None
    assert [task.spent for task in done.tasks][:2] == [6.0, 9.0]
    assert done.talked == 3.0
    assert {question.said for question in done.asked} == {"Well."}
    (event,) = read_history(root).events
    assert isinstance(event, MockEnded)
    assert (event.number, event.minutes, event.spent, event.seed) == (1, 20, 19.0, 1)
    told = [(r.exercise, r.verdict, r.passed, r.minutes, r.answers, r.wrong) for r in event.results[:2]]
    assert told == [(first, "pass", 1, 6.0, 1, ()), (second, "fail", 1, 9.0, 1, ("wrong_third",))]
    assert (event.questions, event.said) == (len(done.asked), None)


def test_late_answers_are_told_and_not_lost(questions: Kit, begin: Begin, answer: Make) -> None:
    """A pass after the time is recorded as late: it counts as solved, and not in the score."""
    root = questions.root
    first, second = (task.slug for task in begin().tasks[:2])
    course.record_answer(root, 1, first, answer(first, "fail", minute=5))
    course.record_answer(root, 1, first, answer(first, "pass", minute=25, late=True))
    save(root, f"{second}.py", "x = 2\n", 30)
    course.seen_now(root, START + timedelta(minutes=60))
    done, _ = ending.end(questions, root, lambda slug, source: answer(slug, "pass").report)
    assert [task.counted.late for task in done.tasks[:2] if task.counted] == [False, True]
    (event,) = read_history(root).events
    assert isinstance(event, MockEnded)
    assert [(r.verdict, r.late) for r in event.results[:2]] == [("pass", True), ("pass", True)]
    assert event.spent == 30.0  # not 60: the terminal was only left open


def test_files_that_say_nothing_new(questions: Kit, begin: Begin, answer: Make) -> None:
    """Untouched, submitted already, gone or unreadable: nothing is graded, what was submitted counts."""
    root = questions.root
    interview = begin()
    first, second = (task.slug for task in interview.tasks[:2])
    course.record_answer(root, 1, first, answer(first, "fail", source="x = 1\n"))
    save(root, f"{first}.py", "x = 1\n", 3)
    (desk_path(root, 1) / f"{second}.py").write_bytes(b"\xff\xfe\x00")
    done, _ = ending.end(questions, root, nothing)
    assert [len(task.answers) for task in done.tasks][:2] == [1, 0]


def test_folder_that_is_gone(questions: Kit, begin: Begin, answer: Make) -> None:
    """An interview whose folder was deleted ends with what was submitted."""
    slug = begin().tasks[0].slug
    course.record_answer(questions.root, 1, slug, answer(slug, "pass"))
    desk = desk_path(questions.root, 1)
    for path in desk.iterdir():
        path.unlink()
    desk.rmdir()
    done, _ = ending.end(questions, questions.root, nothing)
    assert done.tasks[0].passed


def test_one_answer_is_final(questions: Kit, begin: Begin, answer: Make) -> None:
    """Where one answer is taken, what is written after it does not count."""
    slug = begin(no_run=True).tasks[0].slug
    course.record_answer(questions.root, 1, slug, answer(slug, "fail"))
    save(questions.root, f"{slug}.py", "better = True\n", 5)
    done, _ = ending.end(questions, questions.root, nothing)
    assert len(done.tasks[0].answers) == 1


def test_left_is_final(questions: Kit, begin: Begin) -> None:
    """What is written into an exercise after one left it does not count."""
    slug = begin().tasks[0].slug
    course.record_answer(questions.root, 1, slug, None, leave=True)
    save(questions.root, f"{slug}.py", "x = 1\n", 5)
    done, _ = ending.end(questions, questions.root, nothing)
    assert done.tasks[0].answers == ()


def test_what_cannot_be_judged_is_left_out(questions: Kit, begin: Begin) -> None:
    """A fault of the kit's keeps nobody from ending; a second end has nothing to end."""
    slug = begin().tasks[0].slug
    save(questions.root, f"{slug}.py", "x = 1\n", 5)
    done, _ = ending.end(questions, questions.root, lambda slug, source: None)
    assert done.tasks[0].answers == ()
    with pytest.raises(UsageError, match="No mock interview is under way"):
        ending.end(questions, questions.root, nothing)


def test_history_that_cannot_be_written(questions: Kit, begin: Begin) -> None:
    """The interview ends all the same, and it is said."""
    begin()
    (questions.root / ".kata" / "history.jsonl").mkdir()
    done, problem = ending.end(questions, questions.root, nothing)
    assert problem is not None
    assert "Your progress is not recorded" in problem.fact
    assert read_interview(questions.root, 1) == done


def test_end_that_was_cut_short_can_be_had_again(
    questions: Kit, begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever is stopped between the history and the file ends the interview again, under its number."""
    begin()

    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(ending, "write_interview", stopped)
        with pytest.raises(KeyboardInterrupt):
            ending.end(questions, questions.root, nothing)
    assert under_way(questions.root) is not None
    ending.end(questions, questions.root, nothing)
    events = read_history(questions.root).events
    assert [event.number for event in events if isinstance(event, MockEnded)] == [1, 1]


def test_scores_are_recorded_as_one_sum(questions: Kit, begin: Begin) -> None:
    """The event holds the sum of the scores once all are there."""
    begin(no_run=True)
    done, _ = ending.end(questions, questions.root, nothing)
    asked = tuple(msgspec.structs.replace(q, asked=True, score=1) for q in done.questions)
    assert ending.ended_event(msgspec.structs.replace(done, questions=asked)).said == len(asked)
    partly = (msgspec.structs.replace(asked[0], score=None), *asked[1:])
    assert ending.ended_event(msgspec.structs.replace(done, questions=partly)).said is None
