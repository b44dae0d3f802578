"""Which submissions are more alike than the class is, and which are like what the kit has published.

Nothing here tells who copied, or that anybody did. It says where a person should look, and how many such
pairs a class of this size would show by chance.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TypeAlias

import msgspec
import numpy as np

from grader.classroom.answers import OTHER_CELLS, Answers, published, read_answers, released_stub
from grader.classroom.course import Assignment, Course
from grader.classroom.likeness import Array, Fingerprints, chance, fingerprints, shares_in_common
from grader.errors import UsageError

_Own: TypeAlias = "dict[str, list[Fingerprints]]"


class Alike(msgspec.Struct, frozen=True, kw_only=True):
    """Two submissions, or a submission and the kit's own answers.

    Attributes
    ----------
    one, other
        Students; `other` is "" where the kit's answers are meant.
    share
        The mean share of code in common, over the exercises in which they were compared.
    exercises
        That share by exercise, the highest first; with the answer's name where it is the kit's.
    observed
        How many pairs, or students, of this class are at least as unusual.
    expected
        How many would be by chance.
    published
        Of two students: how alike both are to the same answer of the kit, at least; nan if unknown.
    """

    one: str
    other: str
    share: float
    exercises: tuple[tuple[str, float], ...]
    observed: int
    expected: float
    published: float = math.nan


class Similar(msgspec.Struct, frozen=True, kw_only=True):
    """What was found, the most unusual first.

    Attributes
    ----------
    pairs
        How many pairs were compared.
    median
        The share of code that the median pair has in common.
    compared
        The exercises with answers that are long enough.
    """

    students: int
    pairs: int
    median: float
    compared: tuple[str, ...]
    alike: tuple[Alike, ...]
    like_published: tuple[Alike, ...]
    unread: tuple[str, ...]
    cut: tuple[str, ...]


def similar(course: Course, assignment: Assignment, top: int) -> Similar:
    """Compare the submissions to an assignment with each other and with the kit's answers.

    Parameters
    ----------
    top
        How many of each to return.

    Raises
    ------
    UsageError
        If there are fewer than two submissions, or no detector.
    """
    answers = read_answers(course, assignment)
    if len(answers) < 2:
        count = "is 1 submission" if answers else "are no submissions"
        fact = f"There {count} to `{assignment.name}`; two can be compared."
        raise UsageError(fact, f"Collect them first: nbgrader collect {assignment.name}")
    students = list(answers)
    own, kits = _fingerprints(course, assignment, answers)
    among = {slug: shares_in_common(sets, sets) for slug, sets in own.items()}
    to_kit = {slug: shares_in_common(own[slug], list(kits[slug].values())) for slug in own if kits[slug]}
    rows, columns = np.triu_indices(len(students), 1)
    by_exercise = {slug: shares[rows, columns] for slug, shares in among.items()}
    by_exercise = {slug: values for slug, values in by_exercise.items() if not np.isnan(values).all()}
    likes, pairs = _most(by_exercise, top)
    near = {slug: _nearest(shares) for slug, shares in to_kit.items()}
    near = {slug: values for slug, values in near.items() if not np.isnan(values).all()}
    known, _ = _most(near, top)
    means = _means(by_exercise, len(rows))
    return Similar(
        students=len(students),
        pairs=pairs,
        median=float(np.nanmedian(means)) if pairs else math.nan,
        compared=tuple(by_exercise),
        alike=tuple(
            msgspec.structs.replace(
                like,
                one=students[rows[place]],
                other=students[columns[place]],
                published=_both_published(to_kit, rows[place], columns[place]),
            )
            for place, like in likes
        ),
        like_published=tuple(
            msgspec.structs.replace(
                like, one=students[place], exercises=_with_names(like.exercises, to_kit, kits, place)
            )
            for place, like in known
        ),
        unread=tuple(answers.unread),
        cut=tuple(answers.cut),
    )


def _fingerprints(
    course: Course, assignment: Assignment, answers: Answers
) -> tuple[_Own, dict[str, dict[str, Fingerprints]]]:
    """Return the fingerprints of the students and of the kit by exercise, those of the stub left out."""
    own: _Own = {}
    kits: dict[str, dict[str, Fingerprints]] = {}
    for slug in (*assignment.tasks, OTHER_CELLS):
        stub = fingerprints(released_stub(course, assignment, slug))
        own[slug] = [fingerprints(texts.get(slug, "")) - stub for texts in answers.values()]
        kits[slug] = {name: fingerprints(text) - stub for name, text in published(course, slug).items()}
    return own, kits


def _most(by_exercise: Mapping[str, Array], top: int) -> tuple[list[tuple[int, Alike]], int]:
    """Return the most unusual by their places, and how many were compared."""
    if not by_exercise:
        return [], 0
    chances = chance(by_exercise)
    places = np.flatnonzero(~np.isnan(chances))
    means = _means(by_exercise, len(chances))
    order = places[np.lexsort((-means[places], chances[places]))][:top]
    found = []
    for place in order:
        shares = {slug: float(values[place]) for slug, values in by_exercise.items()}
        known = sorted(
            ((n, share) for n, share in shares.items() if not math.isnan(share)), key=lambda one: -one[1]
        )
        found.append(
            (
                int(place),
                Alike(
                    one="",
                    other="",
                    share=float(means[place]),
                    exercises=tuple(known),
                    observed=int((chances[places] <= chances[place]).sum()),
                    expected=float(len(places) * chances[place]),
                ),
            )
        )
    return found, len(places)


def _means(by_exercise: Mapping[str, Array], count: int) -> Array:
    """Return the mean share over the exercises in which something was compared."""
    if not by_exercise:
        return np.full(count, math.nan)
    values = np.array(list(by_exercise.values()))
    known = ~np.isnan(values)
    return np.where(
        known.any(axis=0),
        np.where(known, values, 0.0).sum(axis=0) / np.maximum(known.sum(axis=0), 1),
        math.nan,
    )


def _nearest(shares: Array) -> Array:
    """Return of each student the share in common with the nearest answer of the kit."""
    return np.where(
        np.isnan(shares).all(axis=1), math.nan, np.where(np.isnan(shares), -1.0, shares).max(axis=1)
    )


def _both_published(to_kit: Mapping[str, Array], one: int, other: int) -> float:
    """Return how alike two students are to the same answers of the kit, over the exercises."""
    both = [np.minimum(shares[one], shares[other]) for shares in to_kit.values()]
    known = [float(np.nanmax(values)) for values in both if not np.isnan(values).all()]
    return sum(known) / len(known) if known else math.nan


def _with_names(
    exercises: Sequence[tuple[str, float]],
    to_kit: Mapping[str, Array],
    kits: Mapping[str, Mapping[str, Fingerprints]],
    place: int,
) -> tuple[tuple[str, float], ...]:
    """Return the exercises with the names of the answers that a student's is nearest to."""
    return tuple(
        (f"{slug} ({list(kits[slug])[int(np.nanargmax(to_kit[slug][place]))]})", share)
        for slug, share in exercises
    )
