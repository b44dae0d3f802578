"""Simulates a learner for a year, by a clock of its own, through the history that a real one would write."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

from grader.catalog import Exercise, Kit
from grader.learner.events import Event, Graded, HintShown, Planned, ReviewBegun, SolutionShown
from grader.learner.history import append
from grader.learner.reviewing import Due, schedule

BUDGET = 90.0  # minutes a day
REST = 0.12  # share of days without work
HINTS = 3


class Learner:
    """Works on most days: first what is due, then what is new.

    Parameters
    ----------
    workspace
        Where the history is written.
    mistakes
        For each exercise the zoo names of mistakes to make.
    """

    def __init__(
        self, workspace: Path, kit: Kit, start: datetime, interview: date, mistakes: dict[str, Sequence[str]]
    ) -> None:
        self.workspace, self.kit, self.interview, self.mistakes = workspace, kit, interview, mistakes
        self.clock = start
        self.draw = random.Random(f"{start}")
        self.events: dict[str, list[Event]] = {}
        self.dues: dict[str, Due] = {}
        self.scheduled: list[tuple[Due, datetime]] = []  # all that was ever said of when something comes back
        self.answers = 0

    def live(self, days: int) -> None:
        """Let days pass."""
        role = self.draw.choice(["mle", "ds", "research"])
        append(self.workspace, Planned(at=self.clock, interview=self.interview, hours=1.5, role=role))
        for _ in range(days):
            morning = self.clock
            if self.draw.random() > REST:
                self._work(morning + timedelta(minutes=BUDGET))
            self.clock = morning + timedelta(days=1)

    def _work(self, end: datetime) -> None:
        for exercise in self._of_the_day():
            if self.clock >= end:
                return
            self._solve(exercise)
            minutes = {exercise.slug: exercise.minutes}
            due = schedule(self.events[exercise.slug], minutes, self.interview)[exercise.slug]
            self.dues[exercise.slug] = due
            self.scheduled.append((due, self.clock))

    def _of_the_day(self) -> Iterator[Exercise]:
        today = self.clock.date()
        ready = {due.exercise for due in self.dues.values() if due.day <= today}
        known = {exercise.slug: exercise for exercise in self.kit.exercises}
        yield from (known[slug] for slug in sorted(ready, key=lambda slug: self.dues[slug].day))
        yield from (exercise for exercise in self.kit.exercises if exercise.slug not in self.dues)

    def _solve(self, exercise: Exercise) -> None:
        slug = exercise.slug
        if slug in self.events:
            self._note(ReviewBegun(at=self.clock, exercise=slug, kept=f".kata/attempts/{slug}/old.py"))
        for number in range(1, self.draw.randint(1, HINTS) + 1):
            self._pass(exercise.minutes / 8)
            if self.draw.random() < 0.2 and slug not in self.dues:
                self._note(HintShown(at=self.clock, exercise=slug, number=number))
        for _ in range(self.draw.randint(4, 12)):
            self._pass(exercise.minutes / 8)
            names = self.mistakes.get(slug, ())
            wrong = (self.draw.choice(names),) if names and self.draw.random() < 0.4 else ()
            self._grade(exercise, self.draw.choice(["fail", "fail", "error", "timeout"]), wrong)
        self._pass(exercise.minutes / 6)
        if self.draw.random() < 0.04:
            self._note(SolutionShown(at=self.clock, exercise=slug, gave_up=True))
        self._grade(exercise, "pass", ())

    def _grade(self, exercise: Exercise, verdict: str, wrong: tuple[str, ...]) -> None:
        checks = 8
        passed = checks if verdict == "pass" else self.draw.randrange(checks)
        self.answers += 1
        event = Graded(
            at=self.clock,
            exercise=exercise.slug,
            verdict=verdict,
            score=exercise.points * passed / checks,
            points=exercise.points,
            passed=passed,
            checks=checks,
            seed=self.draw.getrandbits(32),
            suite="" * 12,
            stub=f"{self.answers:012x}",
            seconds=0.02,
            wrong=wrong,
        )
        self._note(event)

    def _note(self, event: Graded | HintShown | ReviewBegun | SolutionShown) -> None:
        self.events.setdefault(event.exercise, []).append(event)
        append(self.workspace, event)

    def _pass(self, minutes: float) -> None:
        self.clock += timedelta(seconds=round(60 * self.draw.uniform(0.5, 1.5) * minutes))
