"""What a chapter.toml says, as frozen records."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

Kind: TypeAlias = Literal["code", "derivation", "quiz", "reflection"]
Asked: TypeAlias = Literal["often", "sometimes", "rarely"]
Role: TypeAlias = Literal["mle", "ds", "research"]
Number: TypeAlias = int | float | str


class Limits(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What an attempt may use.

    Attributes
    ----------
    call_cpu, total_cpu
        Seconds of the attempt's own processor time, for a call and for the exercise.
    memory_mb
        Address space in MiB.
    """

    call_cpu: float = 2.0
    total_cpu: float = 10.0
    memory_mb: int = 1024


class Followup(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What an interviewer asks next, with a model answer; shown after a pass."""

    question: str
    answer: str


class Exercise(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One task.

    Attributes
    ----------
    slug
        Its name, and its files'.
    difficulty
        From 1 to 5.
    minutes
        From 5 to 30.
    asked
        How often interviewers ask it; what is asked often is the core of the kit, which a short preparation
        should not leave out.
    covers
        Ids of the questions of ``exercises/questions.csv`` that it answers.
    allow
        Imports beyond numpy and the plain standard library.
    ban
        Dotted names that the task asks to write oneself.
    variant
        What differs from one student to the next: for each name the choices.
    chapter
        Folder of its chapter.
    """

    slug: str
    title: str
    kind: Kind
    difficulty: int
    minutes: int
    points: float
    asked: Asked
    roles: tuple[Role, ...]
    hints: tuple[str, ...]
    covers: tuple[str, ...] = ()
    allow: tuple[str, ...] = ()
    ban: tuple[str, ...] = ()
    followups: tuple[Followup, ...] = ()
    limits: Limits = Limits()
    variant: dict[str, tuple[Number, ...]] = {}
    chapter: str

    def __hash__(self) -> int:
        return hash((self.chapter, self.slug))


class Chapter(msgspec.Struct, frozen=True, kw_only=True):
    """A chapter, with its exercises in teaching order."""

    folder: str
    title: str
    about: str
    exercises: tuple[Exercise, ...]
