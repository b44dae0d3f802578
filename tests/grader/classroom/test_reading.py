"""A course.toml is read as it is meant, or the error says where, what is wrong, and what to do."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from grader.classroom.course import Extension, Late, Task
from grader.classroom.reading import read_course

HEAD = 'format = 1\nname = "ml"\ntitle = "Machine learning"\n'
WEEK = '[[assignment]]\nname = "week1"\ntitle = "Week 1"\n'
BOOK = '[[assignment.notebook]]\nname = "losses"\n'
TASK = '[[assignment.notebook.exercise]]\nslug = "stable_softmax"\n'
FULL = (
    HEAD
    + "late = { per_day = 0.25 }\n"
    + WEEK
    + "due = 2026-11-06T23:59:00+01:00\nsalt = 's'\nresubmission = 'best'\nlate = { days = 3 }\n"
    + "[[assignment.extension]]\nstudent = 'ada'\ndue = 2026-11-09T12:00:00Z\ntime_factor = 1.5\n"
    + BOOK
    + TASK
    + "points = 8\npublic = ['example_softmax']\nabout = 'Mind the *axis*.'\n"
    + '[[assignment]]\nname = "week2"\ntitle = "Week 2"\n'
    + BOOK
    + TASK
)


def said(tmp_path: Path, text: str) -> str:
    """Return the words of the error that a course.toml gives, with FILE for its path."""
    path = tmp_path / "course.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(Exception) as caught:
        read_course(tmp_path)
    assert (type(caught.value).__name__, getattr(caught.value, "exit_code", None)) == ("CourseError", 2)
    return str(caught.value).replace(str(path), "FILE")


def test_sound(tmp_path: Path) -> None:
    """Every key arrives, and those that may be left out have their defaults."""
    (tmp_path / "course.toml").write_text(FULL, encoding="utf-8")
    course = read_course(tmp_path)
    one, two = course.assignments
    assert (course.folder, course.name, course.kit) == (tmp_path.resolve(), "ml", "")
    assert one.due == datetime(2026, 11, 6, 22, 59, tzinfo=UTC)
    assert (one.salt, one.resubmission, one.late) == ("s", "best", Late(days=3))
    assert one.extensions == (
        Extension(student="ada", due=datetime(2026, 11, 9, 12, tzinfo=UTC), time_factor=1.5),
    )
    task = Task(slug="stable_softmax", points=8.0, public=("example_softmax",), about="Mind the *axis*.")
    assert one.tasks == {"stable_softmax": task}
    assert two.tasks == {"stable_softmax": Task(slug="stable_softmax")}
    assert (two.due, two.late, two.resubmission, two.extensions) == (None, None, "last", ())
    assert course.late_policy(one) == Late(days=3)
    assert course.late_policy(two) == Late(per_day=0.25)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param(
            "name = 'ml'\n",
            "FILE: The course names no format. Write format = 1 as its first line.",
            id="no-format",
        ),
        pytest.param(
            "format = 2\n",
            "FILE:1: The course has format 2. Write format = 1 as its first line.",
            id="other-format",
        ),
        pytest.param(
            HEAD + "x = \n",
            "FILE:4: This is not TOML: Invalid value, in column 5. Mend the line, or the one before it.",
            id="no-toml",
        ),
        pytest.param(
            HEAD,
            "FILE: The course has no assignment. Begin each with a line [[assignment]].",
            id="no-assignment",
        ),
        pytest.param(
            HEAD + "titel = 'x'\n" + WEEK + BOOK + TASK,
            "FILE:4: The course has an unknown key `titel`. Did you mean `title`?",
            id="unknown-key",
        ),
        pytest.param(
            HEAD.replace('"ml"', '"a b"') + WEEK + BOOK + TASK,
            "FILE:2: The name of the course is 'a b'. Use letters, digits, - and _; "
            "it becomes the name of a file.",
            id="course-name",
        ),
        pytest.param(
            HEAD + '[[assignment]]\nname = "week1"\n' + BOOK + TASK,
            "FILE:4: The assignment `week1` has no `title`. Write title = ... into it.",
            id="no-title",
        ),
        pytest.param(
            HEAD + WEEK,
            "FILE:4: The assignment `week1` has no notebook. Begin each with a line [[assignment.notebook]].",
            id="no-notebook",
        ),
        pytest.param(
            HEAD + WEEK + "due = 2026-11-06T23:59:00\n" + BOOK + TASK,
            "FILE:7: `due` of the assignment `week1` is no time, or has no time zone. "
            "Write it with its time zone, as in 2026-11-06T23:59:00+01:00.",
            id="no-zone",
        ),
        pytest.param(
            HEAD + WEEK + "resubmission = 'bets'\n" + BOOK + TASK,
            "FILE:7: `resubmission` of the assignment `week1` is `bets`. Use `last` or `best`. "
            "Did you mean `best`?",
            id="choice",
        ),
        pytest.param(
            HEAD + WEEK + BOOK + '[[assignment.notebook.exercise]]\nslug = "../x"\n',
            "FILE:10: The slug of an exercise is '../x'. `kata list` shows the names of all exercises.",
            id="slug",
        ),
        pytest.param(
            HEAD + WEEK + BOOK + TASK + "points = 0\n",
            "FILE:11: `points` of the exercise `stable_softmax` is 0. "
            "Give it a number above 0, or leave it out.",
            id="points",
        ),
        pytest.param(
            HEAD + WEEK + BOOK + TASK + "points = '8'\n",
            "FILE:11: `points` of the exercise `stable_softmax` must be a number, not a string. "
            "Write a number, without quotes.",
            id="points-a-string",
        ),
        pytest.param(
            HEAD + WEEK + BOOK + TASK + TASK,
            "FILE:12: The assignment `week1` has the exercise `stable_softmax` twice. "
            "Take one of the two out.",
            id="exercise-twice",
        ),
        pytest.param(
            HEAD + WEEK + BOOK + TASK + BOOK + TASK.replace("stable", "other"),
            "FILE:12: The name `losses` of this notebook is taken already, by line 8. "
            "Rename one of the two, or take it out.",
            id="notebook-twice",
        ),
        pytest.param(
            HEAD + "late = { per_day = 20 }\n" + WEEK + BOOK + TASK,
            "FILE:4: `per_day` of `late` of the course is 20. It is a share of the score, from 0 to 1.",
            id="late-per-day",
        ),
        pytest.param(
            HEAD + "late = 0.2\n" + WEEK + BOOK + TASK,
            "FILE:4: `late` of the course is no table. Put it in braces, as in { key = 1 }.",
            id="late-no-table",
        ),
        pytest.param(
            HEAD + WEEK + "late = { days = -1 }\n" + BOOK + TASK,
            "FILE:7: `days` of `late` of the assignment `week1` is -1. Give it 0 or more.",
            id="late-days",
        ),
        pytest.param(
            HEAD + WEEK + "[[assignment.extension]]\nstudent = '../bob'\n" + BOOK + TASK,
            "FILE:8: The student of an extension of `week1` is '../bob'. "
            "Write the id that nbgrader knows: no slash, no plus sign, no dot at its start.",
            id="student",
        ),
        pytest.param(
            HEAD + WEEK + "[[assignment.extension]]\nstudent = 'bob'\ntime_factor = 0.5\n" + BOOK + TASK,
            "FILE:9: The time factor of an extension of `week1` is 0.5. It goes from 1 to 10.",
            id="time-factor",
        ),
        pytest.param(
            HEAD
            + WEEK
            + "due = 2026-11-06T23:59:00Z\n[[assignment.extension]]\nstudent = 'bob'\n"
            + "due = 2026-11-05T23:59:00Z\n"
            + BOOK
            + TASK,
            "FILE:10: The date of an extension of `week1` is earlier than that of all. "
            "Write a later date, or take it out.",
            id="earlier",
        ),
        pytest.param(
            HEAD
            + WEEK
            + "[[assignment.extension]]\nstudent = 'bob'\ndue = 2026-11-05T23:59:00Z\n"
            + BOOK
            + TASK,
            "FILE:9: An extension of `week1` has a date, the assignment none. "
            "Write a later date, or take it out.",
            id="extends-nothing",
        ),
    ],
)
def test_errors(tmp_path: Path, text: str, words: str) -> None:
    """What is wrong is said with its line and what to write instead."""
    assert said(tmp_path, text) == words


def test_no_file(tmp_path: Path) -> None:
    """A folder without a course says how to begin one."""
    with pytest.raises(Exception, match=r"course.toml: The file is not there\. Begin a course: kata course"):
        read_course(tmp_path)
