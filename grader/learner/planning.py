"""What to do on which day until the interview. Only its date, the hours and the role are stored."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta

import msgspec

from grader.catalog import Exercise, Kit
from grader.errors import UsageError
from grader.learner.events import Planned
from grader.learner.progress import Progress, State
from grader.learner.reviewing import Due, due_on

REVIEW_SHARE = 0.25  # of each day, kept free for what comes back
REVIEW_PACE = 0.6  # an exercise that was solved before takes less than the first time
_FARTHEST = 366  # days
_RANK = {"often": 0, "sometimes": 1, "rarely": 2}


class Share(msgspec.Struct, frozen=True):
    """What one day brings.

    Attributes
    ----------
    reviews
        Exercises that come back, as far as it is known today.
    exercises
        New ones, or those under way.
    minutes
        Of both together.
    """

    day: date
    reviews: tuple[str, ...]
    exercises: tuple[str, ...]
    minutes: float


class Outlook(msgspec.Struct, frozen=True):
    """The days from today to the last before the interview.

    Attributes
    ----------
    left_out
        Exercises of the role that do not fit any more, the core first: what is asked most often.
    """

    shares: tuple[Share, ...]
    left_out: tuple[str, ...]


def check_plan(plan: Planned, today: date) -> None:
    """Refuse a plan that nobody can follow.

    Raises
    ------
    UsageError
        If the interview is not after today or more than a year away, or the hours are no part of a day.
    """
    if plan.interview <= today:
        raise UsageError(
            f"{plan.interview.isoformat()} is not after today, {today.isoformat()}.",
            "Give the day of the interview: kata plan --interview YYYY-MM-DD",
        )
    if (plan.interview - today).days > _FARTHEST:
        fact = f"{plan.interview.isoformat()} is more than a year away."
        raise UsageError(fact, "Give a nearer day: a plan for so long is none.")
    if not 0.25 <= plan.hours <= 12:
        raise UsageError(f"{plan.hours:g} hours a day cannot be planned.", "Give 0.25 to 12: --hours 1.5")


def outlook(plan: Planned, kit: Kit, progress: Progress, dues: dict[str, Due], today: date) -> Outlook:
    """Choose what fits, and spread it in teaching order.

    What is under way is chosen first, then the core, which is what is asked most often; of equals the first
    of each chapter, then the second of each, so that a short plan touches all of them.

    The plan is made anew each time, from what is solved by now; a day that was missed is thus made up for by
    the days that are left, or by leaving more out.
    """
    days = [today + timedelta(days=n) for n in range((plan.interview - today).days)]
    minutes = {exercise.slug: exercise.minutes for exercise in kit.exercises}
    reviews = _reviews(dues, days, minutes)
    budget = {day: _free(plan, day, reviews, minutes) for day in days}
    room = sum(budget.values())
    while True:
        chosen, left_out = _chosen(plan, kit, progress, room)
        spread = _spread(chosen, budget)
        found = {exercise.slug for part in spread.values() for exercise in part}
        dropped = [exercise for exercise in chosen if exercise.slug not in found]
        if not dropped or not found:
            break
        # Days end with minutes to spare, so there is less room than it seemed. What is left out for that is
        # what ranks last, and not what stands last.
        room = sum(e.minutes for e in chosen) - min(e.minutes for e in dropped)
    shares = [
        Share(day, reviews[day], tuple(e.slug for e in spread[day]), _length(day, reviews, spread, minutes))
        for day in days
    ]
    return Outlook(tuple(shares), tuple(e.slug for e in _by_rank(kit, [*dropped, *left_out])))


def _reviews(
    dues: dict[str, Due], days: Sequence[date], minutes: dict[str, int]
) -> dict[date, tuple[str, ...]]:
    """Return what comes back on each day; what is overdue, today."""
    found: dict[date, tuple[str, ...]] = dict.fromkeys(days, ())
    if days:
        found[days[0]] = tuple(due.exercise for due in due_on(days[0], dues))
        for due in dues.values():
            if due.day in found and due.day != days[0]:
                found[due.day] += (due.exercise,)
    return found


def _free(plan: Planned, day: date, reviews: dict[date, tuple[str, ...]], minutes: dict[str, int]) -> float:
    """Return the minutes of a day that are left for what is new."""
    known = REVIEW_PACE * sum(minutes[slug] for slug in reviews[day])
    return max(0.0, 60 * plan.hours - max(known, REVIEW_SHARE * 60 * plan.hours))


def _chosen(
    plan: Planned, kit: Kit, progress: Progress, room: float
) -> tuple[list[Exercise], list[Exercise]]:
    """Return the unsolved exercises of the role that fit, in teaching order, and those that do not."""
    wanted = [
        exercise
        for exercise in kit.exercises
        if progress.of(exercise.slug).state is not State.SOLVED
        and (not plan.role or plan.role in exercise.roles)
    ]
    under_way = {e.slug for e in wanted if progress.of(e.slug).state is not State.NOT_STARTED}
    fitting: set[str] = set()
    places = _places(wanted)
    for exercise in sorted(wanted, key=lambda e: (e.slug not in under_way, _RANK[e.asked], places[e.slug])):
        if exercise.minutes <= room:
            room -= exercise.minutes
            fitting.add(exercise.slug)
    chosen = [e for e in wanted if e.slug in fitting]
    return sorted(chosen, key=lambda e: e.slug not in under_way), [e for e in wanted if e.slug not in fitting]


def core_of(kit: Kit) -> frozenset[str]:
    """Return the exercises of the core; none where that would be all of them."""
    core = frozenset(exercise.slug for exercise in kit.exercises if exercise.asked == "often")
    return core if len(core) < len(kit.exercises) else frozenset()


def _places(exercises: Sequence[Exercise]) -> dict[str, int]:
    """Return the place of each exercise among its equals in its chapter."""
    count: Counter[tuple[str, str]] = Counter()
    places = {}
    for exercise in exercises:
        equals = (exercise.chapter, exercise.asked)
        places[exercise.slug] = count[equals]
        count[equals] += 1
    return places


def _spread(chosen: Sequence[Exercise], budget: dict[date, float]) -> dict[date, list[Exercise]]:
    """Fill the days in order; one exercise that is longer than a whole day still gets a day of its own."""
    spread: dict[date, list[Exercise]] = {day: [] for day in budget}
    waiting = list(chosen)
    for day, room in budget.items():
        left = room
        while waiting and (waiting[0].minutes <= left or (not spread[day] and room > 0)):
            left -= waiting[0].minutes
            spread[day].append(waiting.pop(0))
    return spread


def _length(
    day: date,
    reviews: dict[date, tuple[str, ...]],
    spread: dict[date, list[Exercise]],
    minutes: dict[str, int],
) -> float:
    return REVIEW_PACE * sum(minutes[slug] for slug in reviews[day]) + sum(e.minutes for e in spread[day])


def _by_rank(kit: Kit, exercises: Sequence[Exercise]) -> list[Exercise]:
    order = {exercise.slug: number for number, exercise in enumerate(kit.exercises)}
    return sorted(exercises, key=lambda e: (_RANK[e.asked], order[e.slug]))
