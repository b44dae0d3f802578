"""When a solved exercise comes back: spaced repetition by fsrs, with ratings that nobody has to give."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

import msgspec

from grader.catalog import Kit
from grader.learner.events import Event, Planned
from grader.learner.recalls import Recall, rating, read_recalls
from grader.learner.settling import settled

_FOR_EVER = 36_500  # days, as fsrs has it


class Due(msgspec.Struct, frozen=True):
    """When an exercise comes back.

    Attributes
    ----------
    day
        The learner's day from which on it is due.
    last
        When it was solved or given up last.
    times
        How often so far.
    stability
        Days after which nine of ten would still solve it.
    """

    exercise: str
    day: date
    last: datetime
    times: int
    stability: float = 1.0


def current_plan(events: Iterable[Event]) -> Planned | None:
    """Return the plan that was made last."""
    return next((event for event in reversed(list(events)) if isinstance(event, Planned)), None)


def schedule(
    events: Iterable[Event], minutes: dict[str, int], interview: date | None = None
) -> dict[str, Due]:
    """Return when each exercise that was solved comes back.

    Parameters
    ----------
    events
        The history.
    minutes
        What each exercise is meant to take; one that is not named is not in the kit any more.
    interview
        No exercise comes back after this day, as long as it has not passed.

    Notes
    -----
    The scheduler is FSRS without learning steps and without chance, so that the history alone decides. An
    exercise never comes back on the day of its last time.
    """
    found = {
        slug: _due(slug, recalls, minutes[slug], interview)
        for slug, recalls in read_recalls(events).items()
        if slug in minutes
    }
    return dict(sorted(found.items(), key=lambda item: (item[1].day, item[0])))


def _due(slug: str, recalls: list[Recall], minutes: int, interview: date | None) -> Due:
    from fsrs import Card, Rating, Scheduler  # noqa: PLC0415 - only whoever solved something needs it

    card, last = Card(card_id=1), recalls[0].at
    for recall in recalls:
        last = max(last, recall.at)  # by a little a clock may go backwards
        left = (interview - last.date()).days if interview else 0
        scheduler = Scheduler(
            learning_steps=(),
            relearning_steps=(),
            enable_fuzzing=False,
            maximum_interval=left if left > 0 else _FOR_EVER,
        )
        card, _ = scheduler.review_card(card, Rating(rating(recall, minutes)), last.astimezone(UTC))
    days = max(1, (card.due - last.astimezone(UTC)).days)
    return Due(slug, last.date() + timedelta(days=days), last, len(recalls), card.stability or 1.0)


def retained(due: Due, at: datetime) -> float:
    """Return how likely the exercise would be solved again at that time, as fsrs estimates it."""
    from fsrs import Card, Scheduler  # noqa: PLC0415 - only a report asks

    last = due.last.astimezone(UTC)
    card = Card(card_id=1, stability=due.stability, last_review=last)
    return Scheduler().get_card_retrievability(card, max(at.astimezone(UTC), last))


def due_on(day: date, dues: dict[str, Due]) -> list[Due]:
    """Return what is due on a day, the longest overdue first."""
    return [due for due in dues.values() if due.day <= day]


def schedule_of(kit: Kit, events: Iterable[Event], plan: Planned | None, today: date) -> dict[str, Due]:
    """Return when the exercises of a kit come back, by a history and a plan, if there is one.

    A clock that was wrong for a while makes nothing come back late, see `grader.learner.settling`.
    """
    minutes = {exercise.slug: exercise.minutes for exercise in kit.exercises}
    return schedule(settled(events, today), minutes, plan.interview if plan else None)
