"""How well an exercise was solved each time from a blank stub, and what that says of when to see it again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

import msgspec

from grader.learner.events import (
    WORK,
    Event,
    Graded,
    HintShown,
    MockEnded,
    MockResult,
    ReviewBegun,
    SolutionShown,
    StubReset,
    Work,
)
from grader.model import Verdict

AGAIN, HARD, GOOD, EASY = 1, 2, 3, 4  # as fsrs counts them
BREAK = timedelta(minutes=30)  # whoever does nothing for so long is away from the desk
_NONE = timedelta()


class Recall(msgspec.Struct, frozen=True, kw_only=True):
    """One time of solving an exercise from a blank stub.

    Attributes
    ----------
    at
        When it passed, or was given up.
    passed
        Whether it passed without a look at the solution.
    attempts
        Different answers that were graded, the passing one among them.
    hints
        Hints seen on the way.
    minutes
        At the desk, pauses of more than half an hour apart; None where the beginning is not known.
    """

    at: datetime
    passed: bool
    attempts: int
    hints: int
    minutes: float | None


def rating(recall: Recall, minutes: int) -> int:
    """Derive from the outcome, the attempts, the hints and the time how well an exercise was known.

    Parameters
    ----------
    minutes
        What the exercise is meant to take.

    Returns
    -------
    int
        `AGAIN` if the solution was looked at before a pass. `HARD` if it took two hints, or four attempts, or
        more than twice the time. `EASY` if the first attempt passed without a hint in half the time.
        `GOOD` otherwise.
    """
    if not recall.passed:
        return AGAIN
    slow = recall.minutes is not None and recall.minutes > 2 * minutes
    if recall.hints >= 2 or recall.attempts >= 4 or slow:
        return HARD
    quick = recall.minutes is not None and recall.minutes <= minutes / 2
    return EASY if recall.attempts <= 1 and recall.hints == 0 and quick else GOOD


def read_recalls(events: Iterable[Event]) -> dict[str, list[Recall]]:
    """Return the times of solving each exercise, in order.

    The first begins with whatever happens to the exercise first, a later one when its stub is blank again. It
    ends with the first pass, or with a look at the solution; what follows until the stub is blank again
    is no recall. An exercise of a mock interview is one, unless it was never solved and was not solved there.
    """
    if not isinstance(events, tuple):
        return _read(events)
    if _last is None or _last[0] is not events:  # the board asks twice, and a history is long
        _remember(events, _read(events))
    assert _last is not None
    return _last[1]


_last: tuple[tuple[Event, ...], dict[str, list[Recall]]] | None = None


def _remember(events: tuple[Event, ...], recalls: dict[str, list[Recall]]) -> None:
    global _last  # noqa: PLW0603 - one history, by identity: hashing it would take as long as reading it
    _last = (events, recalls)


def _read(events: Iterable[Event]) -> dict[str, list[Recall]]:
    mocks: set[int] = set()
    sittings: dict[str, _Sitting] = {}
    found: dict[str, list[Recall]] = {}
    for event in events:
        if isinstance(event, MockEnded):
            for result in event.results if event.number not in mocks else ():
                if _was_tried(result) and (result.verdict == Verdict.PASS or result.exercise in found):
                    found.setdefault(result.exercise, []).append(_in_mock(event, result))
            mocks.add(event.number)
            continue
        if not isinstance(event, WORK):
            continue
        sitting = sittings.get(event.exercise)
        if sitting is None:
            sitting = sittings[event.exercise] = _Sitting()
        recall = sitting.take(event)
        if recall is not None:
            found.setdefault(event.exercise, []).append(recall)
    return found


def _was_tried(result: MockResult) -> bool:
    """Tell whether a mock interview says anything of how well an exercise is known."""
    return result.answers > 0 and result.verdict != Verdict.INTERNAL


def _in_mock(event: MockEnded, result: MockResult) -> Recall:
    passed = result.verdict == Verdict.PASS
    return Recall(at=event.at, passed=passed, attempts=result.answers, hints=0, minutes=result.minutes)


class _Sitting:
    """The time of solving that is under way, or over."""

    __slots__ = ("_answers", "_began", "_blank", "_hints", "_last", "_open", "_worked")

    def __init__(self) -> None:
        self._begin(blank=False)
        self._last: datetime | None = None

    def _begin(self, *, blank: bool) -> None:
        self._open = True
        self._blank = blank
        self._began = False
        self._answers: list[str] = []
        self._hints = 0
        self._worked = _NONE

    def take(self, event: Work) -> Recall | None:
        """Count one event; return the recall that it ends."""
        if isinstance(event, (StubReset, ReviewBegun)):
            self._begin(blank=True)
            self._last = event.at
            return None
        if self._last is not None and self._open:
            pause = event.at - self._last
            if _NONE <= pause <= BREAK:
                self._worked += pause
        timed = self._blank or self._began
        self._began = True
        self._last = event.at
        if not self._open:
            return None
        return self._counted(event, timed)

    def _counted(self, event: Graded | HintShown | SolutionShown, timed: bool) -> Recall | None:
        if isinstance(event, HintShown):
            self._hints += 1
            return None
        if isinstance(event, SolutionShown):
            return self._ended(event.at, timed, passed=False)
        if event.verdict == Verdict.INTERNAL or (event.verdict == Verdict.TODO and event.passed == 0):
            return None
        if not self._answers or self._answers[-1] != event.stub:
            self._answers.append(event.stub)
        return self._ended(event.at, timed, passed=True) if event.verdict == Verdict.PASS else None

    def _ended(self, at: datetime, timed: bool, *, passed: bool) -> Recall:
        self._open = False
        minutes = self._worked.total_seconds() / 60 if timed else None
        return Recall(at=at, passed=passed, attempts=len(self._answers), hints=self._hints, minutes=minutes)
