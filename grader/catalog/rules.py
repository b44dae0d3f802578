"""The values that an exercise may have, beyond their types."""

from __future__ import annotations

import keyword
import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, TypeAlias

from grader.catalog.records import Exercise

# Keys down to the value, the fact, and the fix.
Broken: TypeAlias = tuple[tuple[str | int, ...], str, str]

_SLUG = re.compile(r"[a-z][a-z0-9_]*")
_DOTTED = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*")


class Surroundings(NamedTuple):
    """What the rest of a kit holds; None where that is not to be examined.

    Attributes
    ----------
    questions
        Ids of the kit's questions.
    missing_solution
        Gives the path at which the solution of a slug should be and is not; None if all is well.
    elsewhere
        Slugs of other chapters, with their folders.
    """

    questions: Mapping[str, object] | None = None
    missing_solution: Callable[[str], Path | None] | None = None
    elsewhere: Mapping[str, str] | None = None


ALONE = Surroundings()


def broken_rules(exercise: Exercise, surroundings: Surroundings = ALONE) -> Iterator[Broken]:
    """Yield each rule that an exercise, whose values have the right types, breaks."""
    yield from _numbers(exercise)
    yield from _words(exercise)
    yield from _names(exercise)
    yield from _limits(exercise)
    yield from _variant(exercise)
    yield from _surroundings(exercise, surroundings)


def _numbers(exercise: Exercise) -> Iterator[Broken]:
    name = f"`{exercise.slug}`"
    for key, low, high in (("difficulty", 1, 5), ("minutes", 5, 30)):
        value = getattr(exercise, key)
        if not low <= value <= high:
            yield (key,), f"`{key}` of {name} is {value}.", f"It goes from {low} to {high}."
    if not (exercise.points > 0 and math.isfinite(exercise.points)):
        yield ("points",), f"`points` of {name} is {exercise.points:g}.", "Give it a number above 0."


def _words(exercise: Exercise) -> Iterator[Broken]:
    name = f"`{exercise.slug}`"
    if not exercise.title.strip():
        yield ("title",), f"The title of {name} is empty.", "Write a few words."
    for key, fix in (
        ("hints", "Write about three: a question, the concept, an outline."),
        ("roles", "Name one at least."),
    ):
        if not getattr(exercise, key):
            yield (key,), f"`{key}` of {name} is empty.", fix
    for index, hint in enumerate(exercise.hints):
        if not hint.strip():
            yield ("hints", index), f"Hint {index + 1} of {name} is empty.", "Write it, or take it out."
    for index, followup in enumerate(exercise.followups):
        for key in ("question", "answer"):
            if not getattr(followup, key).strip():
                fact = f"The {key} of follow-up {index + 1} of {name} is empty."
                yield ("followups", index, key), fact, "Write it, or take the follow-up out."


def _names(exercise: Exercise) -> Iterator[Broken]:
    name = f"`{exercise.slug}`"
    if not _SLUG.fullmatch(exercise.slug) or keyword.iskeyword(exercise.slug):
        fix = "Use small letters, digits and underscores, beginning with a letter, and no Python keyword."
        yield ("slug",), f"The slug {name} cannot name a Python module.", fix
    for key in ("allow", "ban"):
        for entry in getattr(exercise, key):
            if not _DOTTED.fullmatch(entry):
                yield (
                    (key,),
                    f"`{key}` of {name} holds `{entry}`.",
                    "Write a dotted name, such as `math.comb`.",
                )
    for key in ("roles", "covers", "allow", "ban"):
        if twice := _twice(getattr(exercise, key)):
            yield (key,), f"`{key}` of {name} names `{twice}` twice.", "Take one out."
    for allowed in exercise.allow:
        for banned in exercise.ban:
            if f"{allowed}.".startswith(f"{banned}."):
                fact = f"{name} allows `{allowed}` and bans `{banned}`."
                yield ("ban",), fact, "Take one of the two out."


def _limits(exercise: Exercise) -> Iterator[Broken]:
    limits, name = exercise.limits, f"`{exercise.slug}`"
    for key in ("call_cpu", "total_cpu"):
        value = getattr(limits, key)
        if not (value > 0 and math.isfinite(value)):
            yield ("limits", key), f"`{key}` of {name} is {value:g}.", "Give it a number of seconds above 0."
    if limits.call_cpu > limits.total_cpu:
        fact = (
            f"{name} allows a call {limits.call_cpu:g} s, but all calls together only {limits.total_cpu:g} s."
        )
        yield ("limits", "call_cpu"), fact, "Raise total_cpu, or lower call_cpu."
    if not 64 <= limits.memory_mb <= 65536:
        yield (
            ("limits", "memory_mb"),
            f"`memory_mb` of {name} is {limits.memory_mb}.",
            "It goes from 64 to 65536.",
        )


def _variant(exercise: Exercise) -> Iterator[Broken]:
    for key, choices in exercise.variant.items():
        name = f"`{key}` of the variant of `{exercise.slug}`"
        where = ("variant", key)
        if not key.isidentifier() or keyword.iskeyword(key):
            yield where, f"{name} is no name.", "Use letters, digits and underscores."
        if len(choices) < 2 or _twice([repr(choice) for choice in choices]):
            yield where, f"{name} needs two choices at least, each once.", "Write them as in [8, 10, 12]."
        if not all(math.isfinite(choice) for choice in choices if not isinstance(choice, str)):
            yield where, f"{name} holds a number that is not finite.", "Take it out."


def _surroundings(exercise: Exercise, around: Surroundings) -> Iterator[Broken]:
    name = f"`{exercise.slug}`"
    if around.questions is not None:
        for entry in exercise.covers:
            if entry not in around.questions:
                fact = f"`covers` of {name} names `{entry}`, which exercises/questions.csv does not hold."
                yield ("covers",), fact, "Correct the id, or add the question."
    if around.elsewhere is not None and exercise.slug in around.elsewhere:
        fact = f"The slug {name} is taken already, by the chapter {around.elsewhere[exercise.slug]}."
        yield ("slug",), fact, "Rename one of the two."
    if around.missing_solution is not None and (missing := around.missing_solution(exercise.slug)):
        yield ("slug",), f"{name} has no solution.", f"Write {missing}, or take the exercise out."


def _twice(entries: Sequence[str]) -> str | None:
    return next((entry for index, entry in enumerate(entries) if entry in entries[:index]), None)
