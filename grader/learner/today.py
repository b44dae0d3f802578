"""What today brings: the plan that is in force, and what is due for review."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import msgspec

from grader.catalog import Kit
from grader.learner.events import Event, Planned
from grader.learner.planning import Outlook, outlook
from grader.learner.progress import Progress
from grader.learner.reviewing import Due, current_plan, due_on, schedule_of


class Today(msgspec.Struct, frozen=True):
    """What today brings, read once for all that shows it.

    Attributes
    ----------
    plan, look
        The plan, and what each day of it brings; None if there is none, or its interview is over.
    due
        What is due for review, the longest overdue first.
    """

    day: date
    plan: Planned | None
    look: Outlook | None
    due: tuple[Due, ...]

    @property
    def left(self) -> str:
        """The days before the interview, in words."""
        days = (self.plan.interview - self.day).days if self.plan else 0
        return f"{days} day{'s' * (days != 1)}"


def read_today(progress: Progress, kit: Kit, day: date) -> Today:
    """Return what a day brings, by a history."""
    events = progress.history.events
    dues = schedule_of(kit, events, current_plan(events))
    plan = plan_in_force(events, day)
    look = outlook(plan, kit, progress, dues, day) if plan else None
    return Today(day, plan, look, tuple(due_on(day, dues)))


def plan_in_force(events: Iterable[Event], day: date) -> Planned | None:
    """Return the plan that was made last, if its interview is still to come."""
    plan = current_plan(events)
    return plan if plan and plan.interview > day else None
