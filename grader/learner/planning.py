"""What to do on which day until the interview. Only its date, the hours and the role are stored."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import takewhile
from typing import NamedTuple

import msgspec

from grader.catalog import Exercise, Kit
from grader.errors import UsageError
from grader.learner.events import MockEnded, Planned, Work
from grader.learner.progress import Progress, State
from grader.learner.recalls import read_recalls
from grader.learner.reviewing import Due

REVIEW_SHARE = 0.25  # of each day to come, kept free for what comes back
REVIEW_PACE = 0.6  # an exercise that was solved before takes less than the first time
SLACK = 0.1  # by which a day may be longer than the hours: what an exercise takes is an estimate
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
    done
        Minutes of what was solved on that day already, which is neither of them.
    """

    day: date
    reviews: tuple[str, ...]
    exercises: tuple[str, ...]
    minutes: float
    done: float = 0.0


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

    Notes
    -----
    Exercises take 5 to 30 minutes, so few days come out even. An exercise is not cut in two for that, as who
    comes back to half of one begins it again: it belongs to the day in which more than half of it fits, and
    the day after has as much less, or more. So no day is off by more than half an exercise, and all together
    have the hours that were given. What an exercise takes too much comes from what is kept for reviews; no
    day is longer than its hours by more than `SLACK`, except for one exercise that is.

    For today nothing is kept: what comes back today is known, and what is solved today comes back later.
    """
    days = [today + timedelta(days=n) for n in range((plan.interview - today).days)]
    minutes = {exercise.slug: exercise.minutes for exercise in kit.exercises}
    done = _done(progress, minutes, today)
    reviews = _reviews(plan, dues, days, minutes, done)
    budget = [_budget(plan, _again(reviews[day], minutes), done if day == today else None) for day in days]
    room = sum(day.new for day in budget)
    while True:
        chosen, left_out = _chosen(plan, kit, progress, room)
        spread = _spread(chosen, budget)
        found = {exercise.slug for part in spread for exercise in part}
        dropped = [exercise for exercise in chosen if exercise.slug not in found]
        if not dropped or not found:
            break
        # The last day may end with minutes to spare, so there is less room than it seemed. What is left out
        # for that is what ranks last, and not what stands last.
        room = sum(e.minutes for e in chosen) - min(e.minutes for e in dropped)
    shares = [
        Share(
            day,
            reviews[day],
            tuple(e.slug for e in part),
            _again(reviews[day], minutes) + sum(e.minutes for e in part),
            done if day == today else 0.0,
        )
        for day, part in zip(days, spread, strict=True)
    ]
    return Outlook(tuple(shares), tuple(e.slug for e in _by_rank(kit, [*dropped, *left_out])))


def _reviews(
    plan: Planned, dues: dict[str, Due], days: Sequence[date], minutes: dict[str, int], done: float
) -> dict[date, tuple[str, ...]]:
    """Return what comes back on each day; what is overdue, from today on, as much a day as the hours hold."""
    coming: defaultdict[date, list[str]] = defaultdict(list)
    for due in dues.values():
        coming[max(due.day, days[0])].append(due.exercise)
    found = {}
    waiting: deque[str] = deque()
    for day in days:
        waiting += coming[day]
        room = 60 * plan.hours - (done if day == days[0] else 0.0)
        part: list[str] = []
        while waiting:
            time = REVIEW_PACE * minutes[waiting[0]]
            own = not part and room > 0  # longer than a whole day
            if not (time <= room or own or day == days[-1]):  # before the interview there is no other
                break
            room -= time
            part.append(waiting.popleft())
        found[day] = tuple(part)
    return found


def _done(progress: Progress, minutes: dict[str, int], today: date) -> float:
    """Return the minutes of what was solved or given up today."""
    events = progress.history.events
    touched: set[str] = set()
    for event in takewhile(lambda event: event.at.date() == today, reversed(events)):
        if isinstance(event, MockEnded):
            touched.update(result.exercise for result in event.results)
        elif isinstance(event, Work):
            touched.add(event.exercise)
    if not touched:
        return 0.0
    # Only what today touched is read from the beginning: a history may be long.
    told = [
        event
        for event in events
        if getattr(event, "exercise", None) in touched or isinstance(event, MockEnded)
    ]
    return sum(
        minutes[slug] * (REVIEW_PACE if number else 1.0)
        for slug, recalls in read_recalls(told).items()
        if slug in minutes
        for number, recall in enumerate(recalls)
        if recall.at.date() == today
    )


def _again(reviews: Sequence[str], minutes: dict[str, int]) -> float:
    """Return the minutes that reviews take."""
    return REVIEW_PACE * sum(minutes[slug] for slug in reviews)


class _Budget(NamedTuple):
    """The minutes of a day for what is new: those planned for it, and those that it must not exceed."""

    new: float
    most: float


def _budget(plan: Planned, again: float, done: float | None) -> _Budget:
    """Return what reviews leave of a day, and of today what was done already."""
    hours = 60 * plan.hours
    taken = max(again, REVIEW_SHARE * hours) if done is None else again + done
    return _Budget(max(0.0, hours - taken), (1 + SLACK) * hours - again - (done or 0.0))


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


def _spread(chosen: Sequence[Exercise], budget: Sequence[_Budget]) -> list[list[Exercise]]:
    """Fill the days in order; what one has over, or too much, the next has more or less."""
    spread: list[list[Exercise]] = []
    waiting = deque(chosen)
    left = 0.0
    for day in budget:
        part: list[Exercise] = []
        left += day.new
        most = day.most
        while waiting and waiting[0].minutes / 2 <= left and day.new > 0:
            if waiting[0].minutes > most and part:
                break
            left -= waiting[0].minutes
            most -= waiting[0].minutes
            part.append(waiting.popleft())
        spread.append(part)
    return spread


def _by_rank(kit: Kit, exercises: Sequence[Exercise]) -> list[Exercise]:
    order = {exercise.slug: number for number, exercise in enumerate(kit.exercises)}
    return sorted(exercises, key=lambda e: (_RANK[e.asked], order[e.slug]))
