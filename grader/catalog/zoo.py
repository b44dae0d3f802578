"""The zoo: attempts with a known outcome, each the solution with what it does differently."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from grader.errors import KitError

if TYPE_CHECKING:
    from grader.catalog.kit import Kit
    from grader.catalog.records import Exercise

KINDS = ("right", "wrong", "probe")


class ZooAttempt(NamedTuple):
    """One attempt of the zoo.

    Attributes
    ----------
    name
        Such as ``wrong_no_shift``.
    words
        The module's docstring on one line: for a wrong attempt the diagnosis.
    source
        The whole attempt: the solution followed by the file.
    """

    name: str
    words: str
    source: str
    path: Path

    @property
    def kind(self) -> str:
        """One of `KINDS`."""
        return self.name.partition("_")[0]


def read_zoo(kit: Kit, exercise: Exercise, *kinds: str) -> tuple[ZooAttempt, ...]:
    """Return the attempts of the given kinds, in order of their names; all without one.

    Raises
    ------
    KitError
        If a file cannot be read, is no Python, or lacks its docstring.
    """
    wanted = kinds or KINDS
    paths = [p for p in sorted(kit.zoo_path(exercise).glob("*.py")) if p.stem.partition("_")[0] in wanted]
    if not paths:
        return ()
    solution = _read(kit.solution_path(exercise))
    return tuple(_attempt(path, solution) for path in paths)


def _attempt(path: Path, solution: str) -> ZooAttempt:
    text = _read(path)
    try:
        words = ast.get_docstring(ast.parse(text))
    except SyntaxError as error:
        raise KitError(path, error.lineno, f"It is no Python: {error.msg}.", "Mend it.") from error
    if not words:
        raise KitError(path, 1, "It has no docstring.", "Say in one or two sentences what it does.")
    return ZooAttempt(path.stem, " ".join(words.split()), f"{solution}\n\n{text}", path)


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise KitError(path, None, f"It cannot be read: {error}.", "Restore it.") from error
