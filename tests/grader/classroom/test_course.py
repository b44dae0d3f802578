"""Dates, late days and kits of a course."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from grader.classroom.course import Assignment, Course, Extension, Late, find_course
from grader.errors import UsageError

DUE = datetime(2026, 11, 6, 12, tzinfo=UTC)
KITS = Path(__file__).parents[2] / "kits"


@pytest.mark.parametrize(
    ("after", "days", "share"),
    [
        pytest.param(timedelta(0), 0, 1.0, id="in-time"),
        pytest.param(timedelta(minutes=10), 0, 1.0, id="within-the-grace"),
        pytest.param(timedelta(minutes=11), 1, 0.75, id="a-day-begun"),
        pytest.param(timedelta(days=1), 1, 0.75, id="a-day"),
        pytest.param(timedelta(days=1, seconds=1), 2, 0.5, id="two-days-begun"),
        pytest.param(timedelta(days=2, seconds=1), 3, 0.0, id="after-the-last-day"),
    ],
)
def test_late_days(after: timedelta, days: int, share: float) -> None:
    """A day counts once it is begun, the grace is free, and after the last day nothing is left."""
    late = Late(per_day=0.25, days=2, grace_minutes=10)
    assert (late.days_late(DUE, DUE + after), late.share_kept(DUE, DUE + after)) == (days, share)


def test_no_date_is_never_late() -> None:
    """Without a date nothing is late, and a share is never negative."""
    assert Late(per_day=0.5, days=0).share_kept(None, DUE) == 1.0
    assert Late(per_day=0.5).share_kept(DUE, DUE + timedelta(days=9)) == 0.0


def test_extension() -> None:
    """A student's own date comes before that of all; a factor alone leaves the date."""
    later = DUE + timedelta(days=3)
    extensions = (Extension(student="ada", due=later), Extension(student="bob", time_factor=2.0))
    assignment = Assignment(name="week1", title="Week 1", due=DUE, extensions=extensions)
    assert [assignment.due_for(name) for name in ("ada", "bob", "eve")] == [later, DUE, DUE]
    assert [assignment.extension(name).time_factor for name in ("ada", "bob", "eve")] == [1.0, 2.0, 1.0]


def test_points_lost() -> None:
    """A share of the score is lost by the student's own date; nothing where nothing was handed in."""
    own = (Extension(student="ada", due=DUE + timedelta(days=1)),)
    assignment = Assignment(name="week1", title="W", due=DUE, late=Late(per_day=0.25), extensions=own)
    course = Course(name="ml", title="T", late=Late(per_day=1.0), assignments=(assignment,))
    late = DUE + timedelta(days=2)
    assert [course.points_lost(assignment, name, late, 10.0) for name in ("ada", "bob")] == [2.5, 5.0]
    assert course.points_lost(assignment, "bob", late, -1.0) == 0.0
    assert course.points_lost(assignment, "bob", None, 10.0) == 0.0


def test_unknown_assignment() -> None:
    """The close name is suggested."""
    course = Course(name="ml", title="T", assignments=(Assignment(name="week1", title="W"),))
    with pytest.raises(UsageError) as caught:
        course.assignment("wek1")
    assert str(caught.value) == "The course has no assignment `wek1`. Did you mean `week1`?"


def test_private_kit_comes_first(tmp_path: Path) -> None:
    """An exercise of the private kit is found there, any other in the kit of the package."""
    shutil.copytree(KITS / "passes", tmp_path / "private")
    course = Course(folder=tmp_path, name="ml", title="T", kit="private")
    kit, exercise = course.exercise("passes")
    assert (kit.root, exercise.slug) == (tmp_path / "private", "passes")
    assert course.exercise("stable_softmax")[0].root == course.kits()[1].root
    with pytest.raises(UsageError, match="There is no exercise `stable_softmin`"):
        course.exercise("stable_softmin")


def test_find_course(tmp_path: Path) -> None:
    """A course is found from below it; where there is none, it is said how to begin one."""
    inner = tmp_path / "source" / "week1"
    inner.mkdir(parents=True)
    with pytest.raises(UsageError) as caught:
        find_course(inner)
    assert "no folder there holds a course.toml" in str(caught.value)
    (tmp_path / "course.toml").touch()
    assert find_course(inner) == tmp_path
