"""A clock that was wrong for a while: what happened then is moved to when it can have been."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any

import msgspec
import pytest

from grader.catalog import Kit
from grader.learner.events import Event, Laid
from grader.learner.reviewing import schedule_of
from grader.learner.settling import settled

from .conftest import START

TODAY = START.date() + timedelta(days=20)
LATER = START.date() + timedelta(days=500)


def on(event: Event, day: int, minute: int = 0) -> Event:
    """Return the event on another day."""
    return msgspec.structs.replace(event, at=START + timedelta(days=day, minutes=minute))


def solved(diary: Any, slug: str, day: int, minute: int = 0) -> Event:
    """Return the event of a pass on a day."""
    return on(diary.graded(slug, "pass", 4, stub=f"{slug}{day}"), day, minute)


def days(events: Sequence[Event], today: date = TODAY) -> list[int]:
    """Return the days after the start on which events are taken to have happened."""
    return [(event.at - START).days for event in settled(events, today)]


def due_day(kit: Kit, events: Sequence[Event], slug: str, today: date = TODAY) -> int:
    """Return the day after the start on which an exercise comes back."""
    return (schedule_of(kit, events, None, today)[slug].day - START.date()).days


def test_right_clock(diary: Any) -> None:
    """A history that never goes back is as it was, a clock that was set back by minutes included."""
    events = (solved(diary, "halve", 0), solved(diary, "twice", 3, 9), solved(diary, "third", 3, 2))
    assert settled(events, TODAY) is events
    assert settled((), TODAY) == ()


@pytest.mark.parametrize("today", [pytest.param(TODAY, id="ahead"), pytest.param(LATER, id="long-ago")])
def test_clock_that_was_ahead(kit: Kit, diary: Any, today: date) -> None:
    """What was solved then comes back as if by the last event before it, on the day itself and ever after."""
    before, after = solved(diary, "halve", 1), solved(diary, "third", 4)
    events = (before, solved(diary, "twice", 400), after)
    assert days(events, today) == [1, 1, 4]
    assert due_day(kit, events, "twice", today) == due_day(kit, events, "halve", today)


def test_clock_that_was_ahead_until_now(diary: Any) -> None:
    """Without anything after it the events before say when it was."""
    events = (solved(diary, "halve", 1), solved(diary, "twice", 400), solved(diary, "third", 401))
    assert days(events) == [1, 1, 1]


def test_nothing_before(kit: Kit, diary: Any) -> None:
    """Without anything before it, it was when the event after it was; with neither, today."""
    ahead = solved(diary, "twice", 400)
    assert days((ahead, solved(diary, "halve", 4))) == [4, 4]
    assert days((ahead,)) == [20]
    assert 20 < due_day(kit, (ahead,), "twice") < 40


def test_review_under_a_right_clock(kit: Kit, diary: Any) -> None:
    """Once it is reviewed, it comes back as if the clock had never been wrong."""
    review = (on(diary.review("twice"), 5), solved(diary, "twice", 5, 9))
    right = (solved(diary, "halve", 1), solved(diary, "twice", 1, 1), *review)
    wrong = (solved(diary, "halve", 1), solved(diary, "twice", 300), *review)
    assert due_day(kit, wrong, "twice") == due_day(kit, right, "twice")
    assert due_day(kit, wrong, "twice", LATER) == due_day(kit, right, "twice", LATER)


def test_clock_that_fell_back(diary: Any) -> None:
    """A clock that begins at 1970 again takes nothing along that was before it."""
    events = (
        solved(diary, "halve", 1),
        solved(diary, "twice", 2),
        solved(diary, "third", -9000),
        solved(diary, "shout", 4),
    )
    assert days(events) == [1, 2, 2, 4]


def test_pauses_are_kept(diary: Any) -> None:
    """How long an exercise took is known all the same, and nothing is moved past what came after it."""
    events = (
        solved(diary, "halve", 1),
        *(on(diary.graded("twice", "fail", 1, stub=f"s{m}"), 400, m) for m in (0, 20, 50)),
        solved(diary, "third", 1, 30),
    )
    minutes = [(event.at - events[0].at).total_seconds() / 60 for event in settled(events, TODAY)]
    assert minutes == [0, 0, 20, 30, 30]


def test_stubs_that_were_laid_out(diary: Any) -> None:
    """Hundreds of stubs that are laid out at once under a wrong clock do not outvote what was done since."""
    laid = [
        Laid(at=START + timedelta(days=300), exercise=f"e{n}", stub="x", kit="1.0", path="x")
        for n in range(99)
    ]
    events = [*laid, solved(diary, "halve", 2), solved(diary, "twice", 3)]
    assert days(events, LATER)[-3:] == [2, 2, 3]


def test_any_clock(diary: Any) -> None:
    """Whatever a clock did, the order stays, and nothing lies after today."""
    draw = random.Random(1)
    plain = diary.graded("halve", "pass", 4)
    for _ in range(200):
        events = [on(plain, draw.choice([draw.randrange(30), draw.randrange(-999, 999)])) for _ in range(9)]
        moments = [event.at for event in settled(events, TODAY)]
        assert len(moments) == len(events)
        assert max(moments) <= datetime.combine(TODAY, START.timetz()) + timedelta(days=2)
        late = [a - b for a, b in pairwise(moments) if a > b + timedelta(days=1)]
        assert late == []
