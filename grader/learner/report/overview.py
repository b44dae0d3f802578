"""All that the page of `kata report` shows, derived from the history and the kit."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from itertools import accumulate
from pathlib import Path

import msgspec

from grader.catalog import Exercise, Kit
from grader.errors import UsageError
from grader.learner.events import Event, MockEnded, Planned, Work
from grader.learner.planning import Outlook, check_plan, outlook
from grader.learner.progress import Progress, Standing, State, read_progress
from grader.learner.report.effort import Effort, Stretch, first_passes, read_efforts, stretches
from grader.learner.report.mistakes import Mistake, read_mistakes
from grader.learner.reviewing import Due, current_plan, retained, schedule_of


class Mastery(msgspec.Struct, frozen=True):
    """How far a learner is with a chapter.

    Attributes
    ----------
    kept
        Number of its exercises that would be solved again today, as the schedule of reviews estimates it.
    """

    title: str
    exercises: int
    solved: int
    kept: float


class Begun(msgspec.Struct, frozen=True, kw_only=True):
    """An exercise that was begun, and what was done at it.

    Attributes
    ----------
    times
        How often it was solved, or given up, from a blank stub.
    """

    exercise: Exercise
    standing: Standing
    effort: Effort
    minutes: float
    times: int


class Day(msgspec.Struct, frozen=True):
    """What one day brought: minutes at what was new and at what was solved before, and first passes."""

    day: date
    fresh: float
    again: float
    solved: int


class Overview(msgspec.Struct, frozen=True, kw_only=True):
    """What the page shows.

    Attributes
    ----------
    days
        Those on which something happened, in order.
    dues
        What comes back, the soonest first.
    look
        None where there is no plan, or it cannot be followed: `refusal` then says why.
    mocks
        The interviews, the latest first.
    """

    made: datetime
    progress: Progress
    chapters: tuple[Mastery, ...]
    days: tuple[Day, ...]
    begun: tuple[Begun, ...]
    mistakes: tuple[Mistake, ...]
    dues: tuple[Due, ...]
    plan: Planned | None
    look: Outlook | None
    refusal: UsageError | None
    mocks: tuple[MockEnded, ...]

    @property
    def today(self) -> date:
        """The learner's day on which the page is made."""
        return self.made.date()


def overview_of(workspace: Path, kit: Kit, made: datetime) -> Overview:
    """Return what the history of a workspace says at a time."""
    progress = read_progress(workspace, kit)
    events = [event for event in progress.history.events if _counts(event, progress)]
    plan = current_plan(events)
    dues = schedule_of(kit, events, plan, made.date())
    worked = list(stretches(events))
    look, refusal = _look(plan, kit, progress, dues, made.date())
    interviews = {event.number: event for event in events if isinstance(event, MockEnded)}
    return Overview(
        made=made,
        progress=progress,
        chapters=tuple(_chapters(kit, progress, dues, made)),
        days=tuple(
            _days(
                worked,
                first_passes(events),
                progress,
                [event.at.date() for event in events if not isinstance(event, Planned)],
            )
        ),
        begun=tuple(_begun(kit, progress, read_efforts(events), worked, dues)),
        mistakes=tuple(read_mistakes(events, kit)),
        dues=tuple(dues.values()),
        plan=plan,
        look=look,
        refusal=refusal,
        mocks=tuple(sorted(interviews.values(), key=lambda event: event.at, reverse=True)),
    )


def _counts(event: Event, progress: Progress) -> bool:
    """Return whether an event says what the learner did, and not at an exercise that is gone."""
    return isinstance(event, Planned | MockEnded) or (
        isinstance(event, Work) and event.exercise in progress.standings
    )


def _look(
    plan: Planned | None, kit: Kit, progress: Progress, dues: dict[str, Due], today: date
) -> tuple[Outlook | None, UsageError | None]:
    if plan is None:
        return None, None
    try:
        check_plan(plan, today)
    except UsageError as error:
        return None, error
    return outlook(plan, kit, progress, dues, today), None


def _chapters(kit: Kit, progress: Progress, dues: dict[str, Due], made: datetime) -> list[Mastery]:
    found = []
    for chapter in kit.chapters:
        slugs = [exercise.slug for exercise in chapter.exercises]
        solved = [slug for slug in slugs if progress.of(slug).state is State.SOLVED]
        kept = sum(retained(dues[slug], made) for slug in solved if slug in dues)
        found.append(Mastery(chapter.title, len(slugs), len(solved), kept))
    return found


def _days(
    worked: Sequence[Stretch], passes: dict[str, date], progress: Progress, happened: Sequence[date]
) -> list[Day]:
    solved = Counter(day for slug, day in passes.items() if slug in progress.standings)
    fresh: defaultdict[date, float] = defaultdict(float)
    again: defaultdict[date, float] = defaultdict(float)
    for stretch in worked:
        (again if stretch.again else fresh)[stretch.day] += stretch.minutes
    return [Day(day, fresh[day], again[day], solved[day]) for day in sorted(set(happened))]


def _begun(
    kit: Kit,
    progress: Progress,
    efforts: dict[str, Effort],
    worked: Sequence[Stretch],
    dues: dict[str, Due],
) -> list[Begun]:
    minutes: defaultdict[str, float] = defaultdict(float)
    for stretch in worked:
        minutes[stretch.exercise] += stretch.minutes
    return [
        Begun(
            exercise=exercise,
            standing=standing,
            effort=efforts.get(exercise.slug, Effort()),
            minutes=minutes[exercise.slug],
            times=dues[exercise.slug].times if exercise.slug in dues else 0,
        )
        for exercise in kit.exercises
        if (standing := progress.of(exercise.slug)).last is not None
    ]


class Part(msgspec.Struct, frozen=True):
    """What the days from `start` on brought; `solved` is how many exercises were solved by their end."""

    start: date
    fresh: float
    again: float
    solved: int


def parts_of(days: Sequence[Day], end: date, step: timedelta) -> list[Part]:
    """Return the time from the first day to the last, or to `end`, in parts of equal length."""
    first, length = days[0].day, step.days
    sums = [[0.0, 0.0, 0] for _ in range((max(end, days[-1].day) - first).days // length + 1)]
    for day in days:
        found = sums[(day.day - first).days // length]
        found[0] += day.fresh
        found[1] += day.again
        found[2] += day.solved
    solved = list(accumulate(more for _, _, more in sums))
    return [
        Part(first + number * step, fresh, again, int(solved[number]))
        for number, (fresh, again, _) in enumerate(sums)
    ]
