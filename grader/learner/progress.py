"""How far a learner is. All of it is derived from the history."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from pathlib import Path

import msgspec

from grader.catalog import Kit
from grader.errors import SourceError
from grader.learner.events import (
    DIGEST,
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
    digest_of,
)
from grader.learner.history import History, read_history
from grader.model import Report, Verdict


class State(StrEnum):
    """Of an exercise. What was solved once stays solved."""

    SOLVED = "solved"
    IN_PROGRESS = "in progress"
    FAILING = "failing"
    NOT_STARTED = "not started"


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """Where a learner stands with one exercise. Attempts, hints and checks count from the last reset.

    Attributes
    ----------
    passed, checks
        Of the last grading.
    attempts
        Number of different answers in a row that were graded.
    hints
        Number of hints seen.
    last
        Time of the last event.
    gave_up
        Whether the solution was seen before the first pass.
    latest
        The last grading, or None.
    suite
        Short digest of the suite that it passed last; "" if it never did, or nobody knows.
    reviewing
        Whether a review is under way: it began, and was neither passed nor given up yet.
    """

    state: State = State.NOT_STARTED
    passed: int = 0
    checks: int = 0
    attempts: int = 0
    hints: int = 0
    last: datetime | None = None
    gave_up: bool = False
    latest: Graded | None = None
    suite: str = ""
    reviewing: bool = False

    def words(self) -> str:
        """Return the state in words, with the count of checks where that says more."""
        if self.state in (State.SOLVED, State.NOT_STARTED):
            return f"{self.state.value}{', under review' if self.reviewing else ''}"
        return f"{self.state.value}, {self.score()}"

    def score(self) -> str:
        """Return how many checks passed, in words."""
        return f"{self.passed} of {self.checks}" if self.latest else "nothing checked yet"


class Progress(msgspec.Struct, frozen=True):
    """Where a learner stands with every exercise of a kit, in teaching order."""

    standings: dict[str, Standing]
    history: History

    def of(self, slug: str) -> Standing:
        """Return the standing of one exercise."""
        return self.standings.get(slug, Standing())

    def under_review(self) -> list[str]:
        """Return the exercises whose review is under way, in teaching order."""
        return [slug for slug, standing in self.standings.items() if standing.reviewing]

    def within(self, state: State) -> list[str]:
        """Return the exercises in that state, in teaching order."""
        return [slug for slug, standing in self.standings.items() if standing.state is state]


def read_progress(workspace: Path, kit: Kit) -> Progress:
    """Read where the learner stands with every exercise of `kit`."""
    history = read_history(workspace)
    known = derive_standings(history.events)
    return Progress({e.slug: known.get(e.slug, Standing()) for e in kit.exercises}, history)


def read_standings(workspace: Path) -> dict[str, Standing]:
    """Read the standings of the exercises that something happened to; no chapter is read for that."""
    return derive_standings(read_history(workspace).events)


def derive_standings(events: Iterable[Event]) -> dict[str, Standing]:
    """Fold events into standings, by exercise."""
    tallies: dict[str, _Tally] = {}
    for event in events:
        if isinstance(event, MockEnded):
            for result in event.results:
                tallies.setdefault(result.exercise, _Tally()).take_mock(event, result)
            continue
        if not isinstance(event, WORK):
            continue
        tally = tallies.get(event.exercise)
        if tally is None:
            tally = tallies[event.exercise] = _Tally()
        tally.take(event)
    return {slug: tally.standing() for slug, tally in tallies.items()}


def solved_by_an_earlier_suite(progress: Progress, kit: Kit) -> list[str]:
    """Return the solved exercises whose suite is not the one that they passed."""
    return [
        exercise.slug
        for exercise in kit.exercises
        if (passed := progress.of(exercise.slug).suite)
        and kit.has_suite(exercise)
        and kit.suite_digest(exercise)[:DIGEST] != passed
    ]


def is_news(standing: Standing, report: Report, source: str | SourceError) -> bool:
    """Return whether a grading tells more than the one before: for who grades everything again and again.

    The same answer with the same outcome by the same suite is no news, and nor is a stub that was not
    started and is not started yet.
    """
    if report.verdict is Verdict.TODO and report.passed == 0 and standing.state is State.NOT_STARTED:
        return False
    last = standing.latest
    return last is None or (last.stub, last.suite, last.verdict, last.passed) != (
        digest_of(source),
        report.suite[:DIGEST],
        report.verdict.value,
        report.passed,
    )


class _Tally:
    """The standing of one exercise while events are read."""

    __slots__ = ("attempts", "gave_up", "hints", "last", "latest", "reviewing", "solved", "suite")

    def __init__(self) -> None:
        self.solved = False
        self.gave_up = False
        self.last: datetime | None = None
        self.suite = ""
        self.reviewing = False
        self._begin()

    def _begin(self) -> None:
        self.attempts = 0
        self.hints = 0
        self.latest: Graded | None = None

    def take(self, event: Work) -> None:
        """Count one event."""
        self.last = event.at
        if isinstance(event, Graded):
            self._take_graded(event)
        elif isinstance(event, HintShown):
            self.hints = max(self.hints, event.number)
        elif isinstance(event, SolutionShown):
            self.gave_up = self.gave_up or event.gave_up
            self.reviewing = False
        elif isinstance(event, StubReset | ReviewBegun):
            self._begin()
            self.reviewing = self.reviewing or isinstance(event, ReviewBegun)

    def take_mock(self, event: MockEnded, result: MockResult) -> None:
        """Count what came of the exercise in a mock interview, after which its solution is shown."""
        self.last = event.at
        self.solved = self.solved or result.verdict == Verdict.PASS
        self.gave_up = self.gave_up or not self.solved

    def _take_graded(self, event: Graded) -> None:
        if event.verdict == Verdict.INTERNAL:
            return  # the kit's fault says nothing about the learner
        started = event.verdict != Verdict.TODO or event.passed > 0
        if started and (self.latest is None or self.latest.stub != event.stub):
            self.attempts += 1
        self.latest = event
        if event.verdict == Verdict.PASS:
            self.solved, self.suite, self.reviewing = True, event.suite, False

    def standing(self) -> Standing:
        """Return what was counted."""
        latest = self.latest
        return Standing(
            state=self._state(),
            passed=latest.passed if latest else 0,
            checks=latest.checks if latest else 0,
            attempts=self.attempts,
            hints=self.hints,
            last=self.last,
            gave_up=self.gave_up,
            latest=latest,
            suite=self.suite,
            reviewing=self.solved and self.reviewing,
        )

    def _state(self) -> State:
        if self.solved:
            return State.SOLVED
        if self.latest is None:
            return State.NOT_STARTED
        if self.latest.verdict != Verdict.TODO:
            return State.FAILING
        return State.IN_PROGRESS if self.latest.passed else State.NOT_STARTED
