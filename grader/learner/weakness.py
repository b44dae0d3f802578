"""Which exercises went badly, and which chapters are weak for it."""

from __future__ import annotations

from collections.abc import Iterable

from grader.catalog import Chapter, Kit
from grader.learner.events import Event, Graded, ReviewBegun, StubReset
from grader.learner.recalls import HARD, Recall, rating

_SHARE = 0.5  # of the exercises tried
_TRIED = 2
_MISTAKES = 2


def went_badly(kit: Kit, recalls: dict[str, list[Recall]], events: Iterable[Event]) -> set[str]:
    """Return the exercises that did not go well the last time from a blank stub.

    That is where the solution was looked at, or it took two hints, four attempts or more than twice the time,
    or answers made two different known mistakes.
    """
    mistakes: dict[str, set[str]] = {}
    for event in events:
        if isinstance(event, Graded):
            mistakes.setdefault(event.exercise, set()).update(event.wrong)
        elif isinstance(event, StubReset | ReviewBegun):
            mistakes.pop(event.exercise, None)
    bad = set()
    for exercise in kit.exercises:
        found = recalls.get(exercise.slug)
        hard = found is not None and rating(found[-1], exercise.minutes) <= HARD
        if hard or len(mistakes.get(exercise.slug, ())) >= _MISTAKES:
            bad.add(exercise.slug)
    return bad


def weak_chapters(kit: Kit, recalls: dict[str, list[Recall]], events: Iterable[Event]) -> list[Chapter]:
    """Return the chapters of which at least two exercises were tried, half of them badly; the worst first."""
    bad = went_badly(kit, recalls, events)
    shares = []
    for chapter in kit.chapters:
        tried = [e for e in chapter.exercises if e.slug in recalls or e.slug in bad]
        share = sum(e.slug in bad for e in tried) / max(1, len(tried))
        if len(tried) >= _TRIED and share >= _SHARE:
            shares.append((share, chapter))
    return [chapter for _, chapter in sorted(shares, key=lambda found: -found[0])]
