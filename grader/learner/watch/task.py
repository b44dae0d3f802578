"""The task of an exercise as text for a terminal of any width."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from grader.catalog import Exercise, Kit
from grader.catalog.interface import ClassStub, FunctionStub, Interface
from grader.learner.watch.formulas import readable
from grader.render import clean

_LEAST = 24  # columns below which nothing is wrapped any narrower
_ITEM = re.compile(r"(?:[-*+]|\d{1,2}[.)]) +")
_RULE = re.compile(r" *-{3,} *$")
_TABLE = re.compile(r" *={3,}(?: +=+)* *$")
_TERM = re.compile(r" *[\w*, ]+ : ")
_SHORT = re.compile(r"`[^`]{1,32}`")  # code and formulas that no line should part
_GLUE = "\0"
_CODE = 4  # columns of indentation below an empty line that mean a formula or code of its own


def task_text(kit: Kit, exercise: Exercise, width: int) -> str:
    """Return the task, its functions and their docstrings, wrapped to `width` columns.

    Raises
    ------
    KataError
        If neither the solution nor the stub can be read.
    """
    interface = kit.interface(exercise)
    # The lines of a derivation are typed as they are read.
    names = None if exercise.kind == "derivation" else _names(interface)
    blocks = [_wrapped(interface.docstring, width, names)]
    for function in interface.functions:
        blocks.append(_function(function, width, names))
    for part in interface.classes:
        blocks.append(_class(part, width, names))
    return clean("\n\n\n".join(block for block in blocks if block))


def _names(interface: Interface) -> frozenset[str]:
    """Return all names that the learner types."""
    methods = [method for part in interface.classes for method in part.methods]
    written = [*interface.functions, *methods]
    parameters = {name.lstrip("*") for part in written for name in part.parameters}
    return frozenset({*interface.names, *interface.given, *parameters, *(part.name for part in written)})


def _function(function: FunctionStub, width: int, names: frozenset[str] | None, owner: str = "") -> str:
    head = textwrap.fill(
        f"{owner}{function.name}{function.signature}",
        max(width, _LEAST),
        subsequent_indent="    ",
        break_long_words=False,
        break_on_hyphens=False,
    )
    return f"{head}\n\n{_wrapped(function.docstring, width, names, margin='  ')}".rstrip()


def _class(part: ClassStub, width: int, names: frozenset[str] | None) -> str:
    head = f"class {part.name}\n\n{_wrapped(part.docstring, width, names, margin='  ')}".rstrip()
    methods = [_function(method, width, names, f"{part.name}.") for method in part.methods]
    return "\n\n\n".join([head, *methods])


def _wrapped(text: str, width: int, names: frozenset[str] | None, margin: str = "") -> str:
    """Return a docstring, its paragraphs wrapped anew; examples, headings and formulas keep their lines."""
    lines: list[str] = []
    for block in _blocks(text.strip("\n").split("\n")):
        first = block.lines[0]
        # In a table the columns would not stand below each other any more.
        plain = names is None or first.lstrip().startswith(">>>") or bool(_TABLE.match(first))
        if block.verbatim:
            lines += [margin + (line if plain else readable(line, names or ())) for line in block.lines]
            continue
        indent = margin + " " * _indent(first)
        item = _ITEM.match(first.lstrip())
        prose = " ".join(line.strip() for line in block.lines)
        prose = prose if plain else readable(prose, names or ())
        lines += textwrap.wrap(
            _SHORT.sub(lambda match: match[0].replace(" ", _GLUE), prose),
            max(width, len(indent) + _LEAST),
            initial_indent=indent,
            subsequent_indent=indent + " " * (len(item[0]) if item else 0),
            break_long_words=False,
            break_on_hyphens=False,
        )
    return "\n".join(line.rstrip() for line in lines).replace(_GLUE, " ")


class _Block(NamedTuple):
    """Lines that belong together, and whether they stay as they are."""

    lines: Sequence[str]
    verbatim: bool = True


def _blocks(lines: Sequence[str]) -> Iterator[_Block]:
    index = 0
    while index < len(lines):
        rest = lines[index:]
        alone = index == 0 or not lines[index - 1].strip()
        block = _block(rest, alone)
        yield block
        index += len(block.lines)


def _block(lines: Sequence[str], alone: bool) -> _Block:
    """Return the lines that go with the first; `alone` tells that an empty one stands above it."""
    first = lines[0]
    if not first.strip():
        return _Block([""])
    if len(lines) > 1 and _RULE.match(lines[1]):
        return _Block(lines[:2])
    together = list(takewhile(str.strip, lines))
    formula = alone and _indent(first) >= _CODE
    if first.lstrip().startswith(">>>") or formula or any(_TABLE.match(line) for line in together):
        return _Block(together)
    item = bool(_ITEM.match(first.lstrip()))
    count = 1
    for number, line in enumerate(together[1:], 1):
        inside = _indent(line) > _indent(first) if item else _indent(line) == _indent(first)
        below = lines[number + 1] if number + 1 < len(lines) else ""
        if not inside or _ITEM.match(line.lstrip()) or _TERM.match(line) or _RULE.match(below):
            break
        count += 1
    return _Block(lines[:count], verbatim=False)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
