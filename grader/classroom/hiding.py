"""A stub without some of its examples: the public checks that a course keeps from its students."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator

from grader.errors import UsageError

_HEADING = re.compile(r" *Examples *")
_QUOTES = ('"""', "'''")
_RULE = re.compile(r" *-{3,} *")


def without_examples(stub: str, keep: Collection[str] = ()) -> str:
    """Return a stub without the examples of its docstrings, but for those of the checks named in `keep`.

    Parameters
    ----------
    keep
        Names of checks, such as ``example_softmax`` or ``example_Value_backward``; ``example`` is that of the
        module's docstring.

    Raises
    ------
    UsageError
        If their layout is not that of a docstring of the kit.
    """
    lines = stub.split("\n")
    taken: set[int] = set()
    for name, first, last in _docstrings(ast.parse(stub)):
        if name not in keep:
            taken |= _examples(lines, first, last)
    return "\n".join(line for number, line in enumerate(lines, 1) if number not in taken)


def _docstrings(tree: ast.Module) -> Iterator[tuple[str, int, int]]:
    """Yield the docstrings on several lines: the name of the check, the first line and the last."""
    for node, name in _owners(tree):
        if ast.get_docstring(node) is not None:
            statement = node.body[0]
            assert statement.end_lineno is not None
            yield name, statement.lineno, statement.end_lineno


def _owners(
    tree: ast.Module,
) -> Iterator[tuple[ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef, str]]:
    yield tree, "example"
    for node in tree.body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node, f"example_{node.name}"
        if isinstance(node, ast.ClassDef):
            for member in node.body:
                if isinstance(member, ast.FunctionDef | ast.AsyncFunctionDef):
                    yield member, f"example_{node.name}_{member.name}"


def _examples(lines: list[str], first: int, last: int) -> set[int]:
    """Return the numbers of the lines of a docstring that belong to its examples."""
    taken: set[int] = set()
    taking = False
    for number in range(first, last):
        line, below = lines[number - 1], lines[number]
        if line.strip() and _RULE.fullmatch(below):
            taking = bool(_HEADING.fullmatch(line))
            taken = taken | _gap(lines, number) if taking else taken - _gap(lines, number)
        elif line.lstrip().startswith(">>> ") and not taking:  # without a heading
            taking = True
            taken |= _gap(lines, number)
        if taking:
            taken.add(number)
    if taking and lines[last - 1].strip() not in _QUOTES:
        raise UsageError(
            f"The examples in lines {first} to {last} cannot be taken out of their docstring.",
            "Write the closing quotes on a line of their own.",
        )
    return taken


def _gap(lines: list[str], number: int) -> set[int]:
    """Return the empty lines directly above a line."""
    gap = set()
    while number > 1 and not lines[number - 2].strip():
        number -= 1
        gap.add(number)
    return gap
