"""What today brings: the plan that is in force, and what is due for review."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import msgspec

from grader.catalog import Kit
from grader.errors import UsageError
from grader.learner.events import Event, Planned
from grader.learner.planning import Outlook, check_plan, outlook
from grader.learner.plurals import counted
from grader.learner.progress import Progress
from grader.learner.reviewing import Due, current_plan, due_on, schedule_of


class Today(msgspec.Struct, frozen=True):
    """What today brings, read once for all that shows it.

    Attributes
    ----------
    plan, look
        The plan, and what each day of it brings; None if there is none, or nobody can follow it any more.
    due
        What is due for review, the longest overdue first, except what is under review already.
    over
        The day of the last interview, if no other is planned.
    """

    day: date
    plan: Planned | None
    look: Outlook | None
    due: tuple[Due, ...]
    over: date | None = None

    @property
    def left(self) -> str:
        """The days before the interview, in words."""
        days = (self.plan.interview - self.day).days if self.plan else 0
        return counted(days, "day")


def read_today(progress: Progress, kit: Kit, day: date) -> Today:
    """Return what a day brings, by a history."""
    events = progress.history.events
    last = current_plan(events)
    dues = schedule_of(kit, events, last, day)
    plan = plan_in_force(events, day)
    look = outlook(plan, kit, progress, dues, day) if plan else None
    over = last.interview if last and last.interview <= day else None
    due = tuple(one for one in due_on(day, dues) if not progress.of(one.exercise).reviewing)
    return Today(day, plan, look, due, over)


def plan_in_force(events: Iterable[Event], day: date) -> Planned | None:
    """Return the plan that was made last, if anybody can follow it: its interview is still to come.

    A history that was edited by hand, or a clock that was far ahead, may name a day thousands of years away.
    """
    plan = current_plan(events)
    if plan is None:
        return None
    try:
        check_plan(plan, day)
    except UsageError:
        return None
    return plan
