"""When things happened, where a clock was wrong: it ran ahead for a while, or fell back to 1970."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta

import msgspec

from grader.learner.events import Event, Laid

SKEW = timedelta(days=1)  # by which clocks may differ without harm


def settled(events: Iterable[Event], today: date) -> tuple[Event, ...]:
    """Return events in the order of the history, at moments that can be; most histories are as they were.

    Parameters
    ----------
    events
        In the order in which they were written.
    today
        The learner's day, after which nothing has happened yet.

    Notes
    -----
    The order of the lines is certain, the moments are not. The moments that are trusted are the most that
    agree with the order and lie before tomorrow; of as many the later lines, as clocks are set right in the
    end. What lies in between is moved to directly after the trusted event before it, with its own pauses: the
    latest that it can have been is the trusted event after it, but what comes back too early costs a learner
    less than what comes back too late. Where none lies before it, it is moved to the one after, or to today.
    """
    known = tuple(events)
    limit = datetime.combine(today, time(), UTC) + timedelta(days=1) + SKEW
    if _plausible(known, limit):
        return known
    trusted = _trusted(known, limit)
    if not trusted:
        return _moved(known, datetime.combine(today, time(12), UTC), limit)
    found: list[Event] = list(_moved(known[: trusted[0]], known[trusted[0]].at, known[trusted[0]].at))
    for number, following in zip(trusted, [*trusted[1:], None], strict=True):
        at = known[number].at
        latest = limit if following is None else known[following].at
        found += [known[number], *_moved(known[number + 1 : following], at, latest)]
    return tuple(found)


def _plausible(events: Sequence[Event], limit: datetime) -> bool:
    """Return whether no moment lies after the limit, or far before that of a line above."""
    latest: datetime | None = None
    for event in events:
        if latest is None or event.at >= latest:
            latest = event.at
        elif latest - event.at > SKEW:
            return False
    return latest is None or latest <= limit


def _trusted(events: Sequence[Event], limit: datetime) -> list[int]:
    """Return the places of the longest sequence that never goes back; laying out counts as one event."""
    tails: list[datetime] = []
    places: list[int] = []
    before: dict[int, int | None] = {}
    for number, event in enumerate(events):
        if event.at > limit or (number and isinstance(event, Laid) and isinstance(events[number - 1], Laid)):
            continue
        length = bisect_right(tails, event.at)
        before[number] = places[length - 1] if length else None
        tails[length : length + 1], places[length : length + 1] = [event.at], [number]
    found: list[int] = []
    last = places[-1] if places else None
    while last is not None:
        found.append(last)
        last = before[last]
    return found[::-1]


def _moved(events: Sequence[Event], start: datetime, latest: datetime) -> tuple[Event, ...]:
    """Return events from a start on, with the pauses that they had as far as there is room for them."""
    moved = []
    at, before = start, None
    for event in events:
        if before is not None:
            pause = event.at - before
            at = min(at + pause, latest) if timedelta() < pause < SKEW else at
        before = event.at
        moved.append(msgspec.structs.replace(event, at=at))
    return tuple(moved)
