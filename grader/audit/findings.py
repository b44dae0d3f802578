"""What an audit finds: a rule that is broken, where, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import msgspec

from grader.errors import KitError


class Finding(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One broken rule.

    Attributes
    ----------
    rule
        Short name of the rule, such as ``hints``.
    exercise
        Slug of the exercise; "" where it concerns the kit.
    path
        The file to mend, relative to the kit.
    line
        Line of that file, or None.
    fact, fix
        What is the case and what to do about it, a sentence each.
    detail
        More lines to look at, such as a diff.
    """

    rule: str
    exercise: str = ""
    path: str = ""
    line: int | None = None
    fact: str
    fix: str
    detail: tuple[str, ...] = ()

    def __str__(self) -> str:
        where = f"{self.path}:{self.line}: " if self.line else f"{self.path}: " if self.path else ""
        lines = [f"{where}{self.fact} [{self.rule}]", f"    {self.fix}"]
        return "\n".join([*lines, *(f"      {line}" for line in self.detail)])


class Place(msgspec.Struct, frozen=True):
    """Makes findings about one file of one exercise."""

    root: Path
    path: Path
    exercise: str = ""

    def finding(
        self, rule: str, fact: str, fix: str, line: int | None = None, detail: Iterable[str] = ()
    ) -> Finding:
        """Return a finding about this file."""
        return Finding(
            rule=rule,
            exercise=self.exercise,
            path=relative(self.path, self.root),
            line=line,
            fact=fact,
            fix=fix,
            detail=tuple(detail),
        )


def relative(path: Path, root: Path) -> str:
    """Return a path as it is seen from the kit's root."""
    try:
        return path.relative_to(root).as_posix()
    except ValueError:
        return str(path)


def from_error(error: KitError, root: Path, rule: str, exercise: str = "") -> Finding:
    """Return the finding that an error of the catalogue stands for."""
    place = Place(root, error.path, exercise)
    return place.finding(rule, error.fact, error.fix or "Mend it.", error.line)
