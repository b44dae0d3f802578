"""Which known mistakes a learner made, and what each is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import msgspec

from grader.catalog import Exercise, Kit
from grader.errors import KitError
from grader.learner.events import Event, Graded, MockEnded
from grader.model import Verdict


class Mistake(msgspec.Struct, frozen=True, kw_only=True):
    """A known mistake at one exercise.

    Attributes
    ----------
    words
        What it is: the diagnosis, or where the kit does not tell it, its name.
    answers
        Number of different answers that showed it.
    last
        The day on which it was made last.
    mended
        Whether the exercise passed after that.
    """

    exercise: str
    words: str
    answers: int
    last: date
    mended: bool


class _Made(msgspec.Struct):
    stubs: set[str]
    last: date
    mended: bool = False


def read_mistakes(events: Iterable[Event], kit: Kit) -> list[Mistake]:
    """Return the known mistakes at the exercises of a kit: those not mended first, then those made most."""
    made: dict[str, dict[str, _Made]] = {}
    for event in events:
        if isinstance(event, Graded):
            _note(made, event.exercise, event.verdict, event.wrong, (event.stub, event.at.date()))
        elif isinstance(event, MockEnded):
            for result in event.results:
                mark = f"mock {event.number}"
                _note(made, result.exercise, result.verdict, result.wrong, (mark, event.at.date()))
    found = [
        Mistake(exercise=exercise.slug, words=words, answers=len(one.stubs), last=one.last, mended=one.mended)
        for exercise in kit.exercises
        if exercise.slug in made
        for words, one in _named(kit, exercise, made[exercise.slug])
    ]
    return sorted(found, key=lambda one: (one.mended, -one.answers, one.exercise, one.words))


def _note(
    made: dict[str, dict[str, _Made]],
    exercise: str,
    verdict: str,
    wrong: Iterable[str],
    answer: tuple[str, date],
) -> None:
    if verdict == Verdict.PASS:
        for one in made.get(exercise, {}).values():
            one.mended = True
    for name in wrong:
        stub, day = answer
        one = made.setdefault(exercise, {}).setdefault(name, _Made(set(), day))
        one.stubs.add(stub)
        one.last, one.mended = day, False


def _named(kit: Kit, exercise: Exercise, made: dict[str, _Made]) -> list[tuple[str, _Made]]:
    from grader.catalog.zoo import read_zoo  # noqa: PLC0415 - it brings ast along

    try:
        known = {one.name: one.words for one in read_zoo(kit, exercise, "wrong")}
    except KitError:
        known = {}  # the audit says what is wrong with it
    return [(known.get(name) or _plain(name), one) for name, one in made.items()]


def _plain(name: str) -> str:
    """Return the name of a mistake as words: of ``wrong_no_shift``, "no shift"."""
    return name.removeprefix("wrong_").replace("_", " ")
