"""What a learner put into each exercise, and when: time, answers, hints."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime

import msgspec

from grader.learner.events import Event, Graded, HintShown, Laid, MockEnded, Planned
from grader.learner.recalls import BREAK
from grader.model import Verdict

_DAY = 24 * 60.0  # minutes: no interview is longer, whatever its event says


class Stretch(msgspec.Struct, frozen=True):
    """Time at one exercise without a break.

    Attributes
    ----------
    again
        Whether the exercise was solved before.
    """

    day: date
    exercise: str
    minutes: float
    again: bool


class Effort(msgspec.Struct, frozen=True, kw_only=True):
    """All that was put into one exercise.

    Attributes
    ----------
    answers
        Number of different answers in a row that were graded, mock interviews apart.
    hints
        Number of times that a hint was shown.
    """

    answers: int = 0
    hints: int = 0


def stretches(events: Iterable[Event]) -> Iterator[Stretch]:
    """Yield the time between an event and the one before, where no break lies between: it is the later one's.

    What led to the first event after a break is not known, and counts as nothing.
    """
    last: datetime | None = None
    solved: set[str] = set()
    interviews: set[int] = set()
    for event in events:
        if isinstance(event, MockEnded):
            if event.number not in interviews:
                yield from _in_mock(event, solved)
            interviews.add(event.number)
        elif not isinstance(event, Planned | Laid):
            if last is not None and 0 < (pause := event.at - last).total_seconds() <= BREAK.total_seconds():
                minutes = pause.total_seconds() / 60
                yield Stretch(event.at.date(), event.exercise, minutes, event.exercise in solved)
            if isinstance(event, Graded) and event.verdict == Verdict.PASS:
                solved.add(event.exercise)
        last = event.at


def _in_mock(event: MockEnded, solved: set[str]) -> Iterator[Stretch]:
    for result in event.results:
        minutes = min(max(result.minutes, 0.0), _DAY)
        yield Stretch(event.at.date(), result.exercise, minutes, result.exercise in solved)
        if result.verdict == Verdict.PASS:
            solved.add(result.exercise)


def read_efforts(events: Iterable[Event]) -> dict[str, Effort]:
    """Return what was put into each exercise that something happened to."""
    answers: dict[str, list[str]] = {}
    hints: dict[str, int] = {}
    for event in events:
        if isinstance(event, HintShown):
            hints[event.exercise] = hints.get(event.exercise, 0) + 1
        elif isinstance(event, Graded) and event.verdict != Verdict.INTERNAL:
            if event.verdict == Verdict.TODO and event.passed == 0:
                continue
            given = answers.setdefault(event.exercise, [])
            if not given or given[-1] != event.stub:
                given.append(event.stub)
    return {
        slug: Effort(answers=len(answers.get(slug, ())), hints=hints.get(slug, 0))
        for slug in answers.keys() | hints.keys()
    }


def first_passes(events: Iterable[Event]) -> dict[str, date]:
    """Return the day on which each exercise that was solved passed first."""
    found: dict[str, date] = {}
    for event in events:
        if isinstance(event, MockEnded):
            for result in event.results:
                if result.verdict == Verdict.PASS:
                    found.setdefault(result.exercise, event.at.date())
        elif isinstance(event, Graded) and event.verdict == Verdict.PASS:
            found.setdefault(event.exercise, event.at.date())
    return found
