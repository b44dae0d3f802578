"""What the page shows follows from the history and the kit."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from grader.catalog import Kit
from grader.learner.events import Laid
from grader.learner.history import append
from grader.learner.report.overview import Day, Overview, Part, overview_of, parts_of

from ..conftest import START

DAY = START.date()


def seen(kit: Kit, *events: Any, days: int = 0) -> Overview:
    """Return the overview of a history, some days after it began."""
    for event in events:
        append(kit.root, event)
    return overview_of(kit.root, kit, START + timedelta(days=days, hours=3))


def test_nothing(kit: Kit) -> None:
    """Without a history there is nothing but the chapters."""
    one = seen(kit)
    assert [(chapter.title, chapter.exercises, chapter.solved) for chapter in one.chapters] == [
        ("Numbers", 3, 0),
        ("Words", 2, 0),
    ]
    assert (one.days, one.begun, one.mistakes, one.dues, one.plan, one.look, one.mocks) == (
        *[()] * 4,
        None,
        None,
        (),
    )


def test_mastery_fades(kit: Kit, diary: Any) -> None:
    """What was solved today is kept whole, and less of it from day to day; what was given up is not kept."""
    events = [diary.graded("halve", "pass", 4), diary.solution("twice", gave_up=True)]
    fresh, later = seen(kit, *events), seen(kit, days=30)
    assert fresh.chapters[0].kept == pytest.approx(1.0)
    assert 0.1 < later.chapters[0].kept < 0.9
    assert (later.chapters[0].solved, later.chapters[1].kept) == (1, 0.0)


def test_work(kit: Kit, diary: Any) -> None:
    """Each exercise that something happened to has its time, answers and times; others have no row."""
    events = [
        diary.graded("halve", "fail", 1, "s1"),
        diary.graded("halve", "pass", 4, "s2"),
        diary.review("halve"),
        diary.graded("halve", "pass", 4, "s3"),
        diary.graded("gone", "pass", 4),
    ]
    (work,) = seen(kit, *events).begun
    assert (work.exercise.slug, work.minutes, work.effort.answers, work.times) == ("halve", 3.0, 3, 2)


def test_days(kit: Kit, diary: Any) -> None:
    """A day tells what was new and what was done again; what is not in the kit counts for nothing."""
    events = [diary.graded("halve", "fail"), diary.graded("halve", "pass", 4), diary.review("halve")]
    diary.wait(days=2)
    events += [diary.mock(1, 9.0, twice="pass", gone="pass"), diary.graded("gone", "pass", 4)]
    assert seen(kit, *events, days=2).days == (
        Day(DAY, 1.0, 1.0, 1),
        Day(DAY + timedelta(days=2), 18.0, 0.0, 1),
    )


def test_laying_out_is_no_work(kit: Kit, diary: Any) -> None:
    """A day on which stubs were laid out, or a plan was made, is no day at work."""
    laid = Laid(at=START, exercise="halve", stub="s0", kit="1.0", path="exercises/01_numbers/halve.py")
    one = seen(kit, laid, diary.plan(DAY + timedelta(days=3)))
    assert (one.days, one.begun) == ((), ())


def test_plan(kit: Kit, diary: Any) -> None:
    """A plan is looked at from today; one that has passed says so."""
    one = seen(kit, diary.plan(DAY + timedelta(days=3)))
    assert one.look is not None and len(one.look.shares) == 3 and one.refusal is None
    over = seen(kit, days=3)
    assert over.look is None and over.refusal is not None
    assert over.refusal.fact == "2026-03-04 is not after today, 2026-03-04."


def test_mocks(kit: Kit, diary: Any) -> None:
    """The last event of an interview holds; the latest interview is first."""
    events = [diary.mock(1, halve="fail"), diary.mock(2, halve="pass"), diary.mock(2, halve="pass")]
    assert seen(kit, *events).mocks == (events[2], events[0])


def test_parts() -> None:
    """Days fall into parts of equal length up to the end, and what is solved adds up."""
    days = [Day(DAY, 5.0, 0.0, 2), Day(DAY + timedelta(days=8), 1.0, 3.0, 1)]
    assert parts_of(days, DAY + timedelta(days=14), timedelta(days=7)) == [
        Part(DAY, 5.0, 0.0, 2),
        Part(DAY + timedelta(days=7), 1.0, 3.0, 3),
        Part(DAY + timedelta(days=14), 0.0, 0.0, 3),
    ]


def test_parts_end_with_the_last_day() -> None:
    """A history that runs ahead of the clock is drawn to its end."""
    days = [Day(date(2026, 1, 1), 1.0, 0.0, 0), Day(date(2026, 1, 3), 1.0, 0.0, 1)]
    assert [part.solved for part in parts_of(days, date(2025, 1, 1), timedelta(days=1))] == [0, 0, 1]
