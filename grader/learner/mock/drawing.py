"""What a mock interview asks: a draw that its seed repeats, from all kinds and over the chapters."""

from __future__ import annotations

import random
from collections.abc import Sequence

from grader.catalog import Chapter, Exercise, Kit
from grader.catalog.naming import named_chapter
from grader.errors import UsageError
from grader.learner.mock.records import Question, Task, Terms
from grader.learner.plurals import counted

QUESTION = 3  # minutes for a follow-up question
LONGEST = 240
_TALK = 0.2  # of the time, kept for questions where an exercise fits beside them
_ASKED = {"often": 6.0, "sometimes": 2.0, "rarely": 1.0}
_AGAIN = 0.1  # a chapter that was drawn from once comes up again this much less
# How likely each difficulty and each kind is; where no level is given, in between.
_DIFFICULTY = {
    "junior": (3.0, 4.0, 1.0, 0.0, 0.0),
    "senior": (0.0, 1.0, 4.0, 4.0, 4.0),
    "": (1.0, 3.0, 3.0, 1.0, 1.0),
}
_KINDS = {
    "junior": {"code": 0.55, "quiz": 0.3, "derivation": 0.1, "reflection": 0.05},
    "senior": {"code": 0.5, "quiz": 0.05, "derivation": 0.25, "reflection": 0.2},
    "": {"code": 0.55, "quiz": 0.15, "derivation": 0.15, "reflection": 0.15},
}
LEVELS = ("junior", "senior")


def draw(kit: Kit, terms: Terms) -> tuple[tuple[Task, ...], tuple[Question, ...]]:
    """Draw the exercises and the follow-up questions that fill the minutes left beside them.

    What was solved before makes no difference: in an interview you may be asked what you know.

    Raises
    ------
    UsageError
        If the minutes are out of range, or nothing fits.
    """
    if not 0 < terms.minutes <= LONGEST:
        fact = f"An interview of {counted(terms.minutes, 'minute')} cannot be held."
        raise UsageError(fact, f"Give 10 to {LONGEST}: kata mock --minutes 45")
    pool = [e for e in kit.exercises if _wanted(e, terms)]
    # Text seeds the same in every Python; the order of the draws below is part of what a seed repeats.
    chance = random.Random(f"{terms.seed}")
    chosen = _exercises(pool, terms, chance, int(terms.minutes * (1 - _TALK)))
    chosen = chosen or _exercises(pool, terms, chance, terms.minutes)
    if not chosen:
        raise _nothing(pool, terms)
    order = {exercise.slug: number for number, exercise in enumerate(kit.exercises)}
    chosen.sort(key=lambda e: (e.difficulty, order[e.slug]))  # as interviewers do, the easy one first
    room = terms.minutes - sum(exercise.minutes for exercise in chosen)
    return tuple(map(_task, chosen)), _questions(chosen, chance, room // QUESTION)


def find_chapters(kit: Kit, names: Sequence[str]) -> tuple[str, ...]:
    """Return the folders of the chapters that a user named by number, folder or the folder's words.

    Raises
    ------
    UsageError
        If there is no such chapter.
    """
    parts = [part.strip() for name in names for part in name.split(",")]
    return tuple(dict.fromkeys(_chapter(kit, part).folder for part in parts if part))


def _chapter(kit: Kit, name: str) -> Chapter:
    if chapter := named_chapter(kit.chapters, name):
        return chapter
    known = ", ".join(chapter.folder for chapter in kit.chapters)
    raise UsageError(f"There is no chapter `{name}`.", f"There are: {known}.")


def _wanted(exercise: Exercise, terms: Terms) -> bool:
    return (
        (not terms.role or terms.role in exercise.roles)
        and (not terms.chapters or exercise.chapter in terms.chapters)
        and _DIFFICULTY[terms.level][exercise.difficulty - 1] > 0
    )


def _exercises(pool: Sequence[Exercise], terms: Terms, chance: random.Random, room: int) -> list[Exercise]:
    """Draw until nothing fits any more, code first: no interview goes without."""
    chosen: list[Exercise] = []
    while fitting := [e for e in pool if e.minutes <= room and e not in chosen]:
        if not chosen:
            fitting = [e for e in fitting if e.kind == "code"] or fitting
        weights = [_weight(exercise, terms, fitting, chosen) for exercise in fitting]
        (drawn,) = chance.choices(fitting, weights)
        chosen.append(drawn)
        room -= drawn.minutes
    return chosen


def _weight(
    exercise: Exercise, terms: Terms, fitting: Sequence[Exercise], chosen: Sequence[Exercise]
) -> float:
    alike = sum(other.kind == exercise.kind for other in fitting)  # few quizzes stand against much code
    before = sum(other.chapter == exercise.chapter for other in chosen)
    by_level = _DIFFICULTY[terms.level][exercise.difficulty - 1]
    kind = _KINDS[terms.level][exercise.kind] / alike
    return float(_ASKED[exercise.asked] * by_level * kind * _AGAIN**before)


def _questions(chosen: Sequence[Exercise], chance: random.Random, count: int) -> tuple[Question, ...]:
    """Draw the questions in turn from each exercise, as many as there is time for."""
    decks = [chance.sample(exercise.followups, len(exercise.followups)) for exercise in chosen]
    drawn = [
        (place, deck[row])
        for row in range(max(map(len, decks)))
        for place, deck in enumerate(decks)
        if row < len(deck)
    ]
    kept = sorted(drawn[:count], key=lambda pair: pair[0])
    return tuple(
        Question(exercise=chosen[place].slug, question=followup.question, answer=followup.answer)
        for place, followup in kept
    )


def _task(exercise: Exercise) -> Task:
    return Task(
        slug=exercise.slug,
        title=exercise.title,
        chapter=exercise.chapter,
        kind=exercise.kind,
        minutes=exercise.minutes,
        points=exercise.points,
    )


def _nothing(pool: Sequence[Exercise], terms: Terms) -> UsageError:
    if pool:
        shortest = min(exercise.minutes for exercise in pool)
        fact = f"No exercise fits into {counted(terms.minutes, 'minute')}."
        return UsageError(fact, f"The shortest of those asked for takes {shortest}: --minutes {shortest}")
    return UsageError(
        "No exercise is of that level and role in those chapters.",
        "Name more chapters, or leave --level or --role out.",
    )
