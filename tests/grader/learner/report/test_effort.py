"""What was put into an exercise: time without breaks, answers and hints, from the history alone."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from grader.learner.report.effort import Effort, Stretch, first_passes, read_efforts, stretches

from ..conftest import START

DAY = START.date()


def test_time_between_events(diary: Any) -> None:
    """The time up to an event is its exercise's; a longer break and what was before the first are not."""
    events = [diary.graded("halve", "fail"), diary.hint("twice", 1)]
    diary.wait(minutes=31)
    events += [diary.graded("twice", "fail")]
    diary.wait(minutes=29)
    events += [diary.graded("halve", "pass")]
    assert list(stretches(events)) == [Stretch(DAY, "twice", 1.0, False), Stretch(DAY, "halve", 30.0, False)]


def test_again(diary: Any) -> None:
    """What passed once is known from then on."""
    events = [diary.graded("halve", verdict) for verdict in ("fail", "pass", "fail")]
    assert [stretch.again for stretch in stretches(events)] == [False, True]


def test_clock_that_goes_backwards(diary: Any) -> None:
    """No time is taken away, and none is counted twice."""
    first = diary.graded("halve", "fail")
    diary.wait(hours=-2)
    assert list(stretches([first, diary.graded("halve", "fail")])) == []


@pytest.mark.parametrize(("said", "counted"), [(9.0, 9.0), (-5.0, 0.0), (1e300, 1440.0)])
def test_mock_interviews(diary: Any, said: float, counted: float) -> None:
    """The exercises of an interview bring their own time, once, and no number breaks a sum."""
    events = [
        diary.graded("third", "fail"),
        diary.mock(1, said, halve="pass"),
        diary.mock(1, said, halve="pass"),
    ]
    assert [one for one in stretches(events) if one.exercise == "halve"] == [
        Stretch(DAY, "halve", counted, False)
    ]


def test_answers_and_hints(diary: Any) -> None:
    """The same answer again is one; an untouched stub and the kit's own fault are none."""
    events = [
        diary.graded("halve", "todo", 0, "s0"),
        diary.graded("halve", "fail", 1, "s1"),
        diary.graded("halve", "fail", 1, "s1"),
        diary.graded("halve", "internal", 0, "s2"),
        diary.hint("halve", 1),
        diary.hint("twice", 1),
        diary.graded("halve", "pass", 4, "s3"),
    ]
    assert read_efforts(events) == {"halve": Effort(answers=2, hints=1), "twice": Effort(hints=1)}


def test_first_passes(diary: Any) -> None:
    """The first pass counts, at the desk or in an interview."""
    first = diary.graded("halve", "pass", 4)
    diary.wait(days=1)
    events = [diary.graded("twice", "fail"), first, diary.mock(1, halve="pass", third="pass", count="fail")]
    later = msgspec.structs.replace(first, at=events[-1].at)
    assert first_passes([*events, later]) == {"halve": first.at.date(), "third": events[-1].at.date()}
