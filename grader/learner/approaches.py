"""The ways to solve an exercise: one's own, the solution, and those known to be right."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import msgspec

from grader.catalog import Exercise, Kit, read_source
from grader.catalog.text import read_text
from grader.catalog.zoo import read_zoo
from grader.errors import KataError
from grader.learner.keeping import is_edited
from grader.learner.mock.store import numbers, read_interview
from grader.learner.workspace import workspace_of

YOURS, SOLUTION = "yours", "solution"


class Approach(msgspec.Struct, frozen=True):
    """One way to solve an exercise.

    Attributes
    ----------
    name
        `YOURS`, `SOLUTION`, or what the zoo calls it.
    words
        What is special about it.
    text
        What there is to read: of the zoo's, what they do differently from the solution.
    source
        All of it.
    """

    name: str
    words: str
    text: str
    source: str


def read_approaches(kit: Kit, exercise: Exercise) -> tuple[Approach, ...]:
    """Return one's own approach, from the stub or the last mock interview, the solution, and the zoo's.

    Raises
    ------
    KitError
        If the solution or the zoo cannot be read.
    """
    return (*_yours(kit, exercise), _solution(kit, exercise), *_known(kit, exercise))


def _yours(kit: Kit, exercise: Exercise) -> Iterator[Approach]:
    if not is_edited(kit, exercise):
        if (found := _in_mocks(workspace_of(kit), exercise.slug)) is not None:
            number, source = found
            words = f"As you solved it in mock interview {number}."
            yield Approach(YOURS, words, without_docstrings(source), source)
        return
    try:
        source = read_source(kit.stub_path(exercise))
    except KataError:
        return  # to be compared it must be readable; `kata check` says what is wrong
    yield Approach(YOURS, "As it is in your stub.", without_docstrings(source), source)


def _in_mocks(workspace: Path, slug: str) -> tuple[int, str] | None:
    """Return the number of the last mock interview in which the exercise was solved, and the answer."""
    for number in reversed(numbers(workspace)):
        with suppress(KataError):
            for task in read_interview(workspace, number).tasks:
                if task.slug == slug and task.passed and task.best is not None:
                    return number, task.best.source
    return None


def _solution(kit: Kit, exercise: Exercise) -> Approach:
    source = read_text(kit.solution_path(exercise))
    return Approach(SOLUTION, "The reference.", without_docstrings(source), source)


def _known(kit: Kit, exercise: Exercise) -> Iterator[Approach]:
    for attempt in read_zoo(kit, exercise, "right"):
        text = without_docstrings(read_text(attempt.path))
        name = attempt.name.removeprefix("right_").replace("_", " ")
        yield Approach(name, attempt.words, text, attempt.source)


def without_docstrings(source: str) -> str:
    """Return source without its docstrings, which say the same in every approach; comments stay."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return source
    lines = source.split("\n")
    gone: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            first = node.body[0] if node.body else None
            alone = isinstance(node, ast.Module) or len(node.body) > 1
            if first is not None and alone and _is_text(first):
                gone.update(range(first.lineno, (first.end_lineno or first.lineno) + 1))
    kept = [line for number, line in enumerate(lines, 1) if number not in gone]
    return "\n".join(kept).strip("\n") + "\n"


def _is_text(node: ast.stmt) -> bool:
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )
