"""The records that every part of the kit exchanges: verdicts, checks and reports."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

import msgspec

FORMAT = 1


class Verdict(StrEnum):
    """Outcome of a check or of an exercise.

    ``internal`` is a fault of the kit or the machine: it is never worded as the
    learner's and never scored.
    """

    PASS = "pass"
    TODO = "todo"
    FAIL = "fail"
    ERROR = "error"
    DENIED = "denied"
    TIMEOUT = "timeout"
    MEMORY = "memory"
    CRASH = "crash"
    INTERNAL = "internal"


# Declaration order above is from best to worst; the design fixes it.
_RANK = {verdict: rank for rank, verdict in enumerate(Verdict)}


def worst(verdicts: Iterable[Verdict]) -> Verdict:
    """Return the most severe of `verdicts`.

    Raises
    ------
    ValueError
        If there is none: an exercise without checks has no verdict.
    """
    return max(verdicts, key=_RANK.__getitem__)


class Check(msgspec.Struct, frozen=True, kw_only=True):
    """What one check of a hidden suite, or one public example, said of an attempt.

    Attributes
    ----------
    name
        Test function, such as ``test_large_logits``, or ``example_softmax``.
    property
        The sentence that the check holds, in words for the learner.
    public
        True for an example of the stub's docstring.
    points, score
        Points that the check is worth, in points of the exercise, and those earned.
    message
        What happened: the call, what came back, what was expected. Empty in official grading.
    diagnosis
        The known mistake that the attempt behaves like, or None.
    wrong
        Name of that mistake's file in the zoo, or None.
    """

    name: str
    property: str
    public: bool
    verdict: Verdict
    points: float
    score: float
    message: str = ""
    diagnosis: str | None = None
    wrong: str | None = None


class Cell(msgspec.Struct, frozen=True):
    """One code cell of a notebook.

    Attributes
    ----------
    label
        What messages call it, such as ``Cell 3``.
    source
        Its text, without magics.
    weak
        It defines anew nothing that the exercise asks for and an earlier cell defined: a cell as it
        was handed out, or the answer to another exercise.
    """

    label: str
    source: str
    weak: bool = False


class Cells(msgspec.Struct, frozen=True):
    """An attempt made of a notebook's cells, run one after the other.

    Attributes
    ----------
    cells
        In the order in which they are run.
    files
        Files that they may read, by name.
    """

    cells: tuple[Cell, ...]
    files: dict[str, bytes] = {}

    @property
    def size(self) -> int:
        """Number of characters of all cells."""
        return sum(len(cell.source) for cell in self.cells)


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """The outcome of one attempt at one exercise: one format for every front end.

    Attributes
    ----------
    suite
        sha256 of the hidden suite, in hexadecimal.
    seconds
        Wall time of the grading.
    confinement
        Level in force: ``full``, ``no-opens`` or ``portable``.
    versions
        Of mlkata, python and numpy.
    output
        What the attempt printed, capped, with control characters escaped.
    notes
        Of an attempt made of cells: what became of those that did not run as they stand. They are
        the attempt's own words from before any check, safe to print.
    """

    format: int = FORMAT
    exercise: str
    suite: str
    verdict: Verdict
    score: float
    points: float
    seed: int
    confinement: str
    official: bool
    seconds: float
    versions: dict[str, str]
    checks: tuple[Check, ...]
    output: str = ""
    notes: tuple[str, ...] | msgspec.UnsetType = msgspec.UNSET

    @property
    def passed(self) -> int:
        """Number of checks that passed."""
        return sum(check.verdict is Verdict.PASS for check in self.checks)

    @property
    def in_progress(self) -> bool:
        """True where some checks are not started and all the others pass."""
        return self.verdict is Verdict.TODO and self.passed > 0
