"""What a judge and its client say to each other."""

from __future__ import annotations

from typing import TypeAlias

import msgspec

from grader.model import Cells, Report

Variants: TypeAlias = dict[str, dict[str, int | float | str]]


class Request(msgspec.Struct, frozen=True):
    """One attempt to grade: a source, or cells; `unreadable` says why there is neither.

    `variants` are a student's numbers, by exercise. With `remember`, what the zoo answers in a check may
    be taken from an earlier grading under the same seed. `measure` asks what the attempt costs, too. With
    `until_failure`, the first check that is not passed is the last one that is run and reported; of `checks`,
    if there are any, no other is.
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
    measure: bool = False
    until_failure: bool = False
    checks: tuple[str, ...] = ()


class Cost(msgspec.Struct, frozen=True, kw_only=True):
    """What one call with a large input costs.

    Attributes
    ----------
    n
        Size of the input, as the suite's `large_call` counts it.
    seconds
        That it takes, the least of several calls; None if they were not to be had.
    peak
        Most bytes held at a time beside the input; None if it was not to be had.
    problem
        Why there is no time.
    """

    n: int
    seconds: float | None = None
    peak: int | None = None
    problem: str = ""


class Costs(msgspec.Struct, frozen=True, kw_only=True):
    """What an attempt costs.

    Attributes
    ----------
    seconds
        Computing time of all calls of the suite, most of them with small inputs.
    what
        The call that was measured with large inputs; "" if the suite names none.
    calls
        At each size, in ascending order.
    """

    seconds: float
    what: str = ""
    calls: tuple[Cost, ...] = ()


class Reply(msgspec.Struct, frozen=True):
    """The report, and the costs if they were asked for, or why there is none.

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
    costs: Costs | None = None
    fact: str = ""
    fix: str = ""
    refused: bool = False
    stale: bool = False
