"""What a judge and its client say to each other."""

from __future__ import annotations

from typing import TypeAlias

import msgspec

from grader.model import Cells, Report

Variants: TypeAlias = dict[str, dict[str, int | float | str]]


class Request(msgspec.Struct, frozen=True):
    """One attempt to grade: a source, or cells; `unreadable` says why there is neither.

    `variants` are a student's numbers, by exercise. With `remember`, what the zoo answers in a check may
    be taken from an earlier grading under the same seed.
    """

    exercise: str
    source: str
    seed: int
    official: bool = False
    unreadable: str = ""
    cells: Cells | None = None
    time_factor: float = 1.0
    variants: Variants = {}
    remember: bool = False


class Reply(msgspec.Struct, frozen=True):
    """The report, or why there is none.

    Attributes
    ----------
    fact, fix
        What is wrong with the kit or the machine.
    refused
        It is the request that is wrong.
    stale
        The judge asks for a new one in its place.
    """

    report: Report | None = None
    fact: str = ""
    fix: str = ""
    refused: bool = False
    stale: bool = False
