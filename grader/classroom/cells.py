"""From a restored notebook to what is graded: its code cells as an attempt at one exercise."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from grader.classroom.restore import OURS, PRISTINE
from grader.model import Cell, Cells
from grader.notebook.executed import python_of

CHECK, ANSWER = "check-", "answer-"

# What may be IPython's and not Python's. Its transformer reads the cell anew for each such place, and for
# each sign of a line such as `//f`: so they are counted, and prompts, which it takes off, hide none.
_SIGNS = re.compile(r"(?:\s|>>>|\.{3,}:?|(?:\[(?:nav|ins)\] ?)?In \[\d+\]:)*+([%!?,;/]++)")
_PROMPT = re.compile(r"\s*+(?:>>>|(?:\[(?:nav|ins)\] ?)?In \[)")
_ASSIGNED = re.compile(r"=\s*+[%!]")
_MAX_MAGICS = 50
_MAX_TRANSFORMED = 1 << 16
_MAX_READ = 180_000  # characters, as often as they are read: 200 lines with 20 magics are below it
# What the transformer takes a time for that grows with the square: many blanks before a sign that is no
# Python's, or lines that make such when they are joined; and a call of the text of a call, of which there is
# more each time.
_SLOW = re.compile(r"[ \t]{81}|^[ \t]*+\\[ \t]*+$", re.MULTILINE)
_NESTED = re.compile(r"[,;/]{3}")
_SLOW_HELP = re.compile(r"[\w*.\[\]-]{200}")  # where a line ends with a question mark
_FAR = re.compile(r"[ \t]{24}[^\w\s#(\[{]")  # each of which it may read once for each blank
_MAX_FAR = 40
_QUOTES = re.compile(r"\\[\"']|\"{3}|'{3}")
_MAX_QUOTES = 100  # escaped or triple, each of which makes it read the rest of the line
_RUN = re.compile(r"^[^\S\n]*+%run[^\S\n]++(\S{1,100})", re.MULTILINE)
_MAX_NOTES = 20


def id_of(cell: Any) -> str:
    """Return the id by which nbgrader knows a cell, or ""."""
    return str(cell.metadata.get("nbgrader", {}).get("grade_id", ""))


def checked_slug(cell: Any) -> str | None:
    """Return the exercise that a grade cell asks for, or None if it asks for none of the kit's."""
    nbgrader = cell.metadata.get("nbgrader", {})
    if cell.cell_type != "code" or not nbgrader.get("grade") or nbgrader.get("solution"):
        return None
    name = id_of(cell)
    return name.removeprefix(CHECK) if name.startswith(CHECK) else None


def attempt_at(slug: str, cells: Sequence[Any], files: Mapping[str, bytes]) -> Cells:
    """Return what a notebook defines as an attempt at an exercise, in the order of the document.

    Cells as they were handed out, and those that answer another exercise, take no name away from this one.
    """
    made = []
    for number, cell in enumerate(cells, 1):
        name = id_of(cell)
        graded = cell.metadata.get("nbgrader", {}).get("grade", False)
        if cell.cell_type != "code" or graded or not cell.source.strip():
            continue
        of_another = name.startswith(ANSWER) and name != f"{ANSWER}{slug}"
        weak = of_another or bool(cell.metadata.get(OURS, {}).get(PRISTINE))
        made.append(Cell(f"Cell {number}", python(cell.source), weak))
    named = {name: data for name, data in files.items() if any(name in cell.source for cell in made)}
    return Cells(tuple(made), named)


@lru_cache(maxsize=2048)  # each exercise of a notebook asks for all of its cells
def python(source: str) -> str:
    """Return a cell as Python: magics become calls that do nothing here, or are left out.

    A cell that would keep IPython's transformer busy is returned as it is.
    """
    if len(source) > _MAX_TRANSFORMED or not _is_quickly_transformed(source):
        return source
    try:
        return python_of(source)
    except Exception:  # a cell that it cannot read is none that runs
        return source


def _is_quickly_transformed(source: str) -> bool:
    """Tell whether there is something to transform, and not so much that it takes more than a second."""
    found, helps = int(source.startswith((" ", "\t"))), False
    lines = source.splitlines()  # at more than line feeds, as the transformer does
    for line in lines:
        if match := _SIGNS.match(line):
            if _NESTED.match(match[1]):
                return False
            found += len(match[1])
        elif _PROMPT.match(line):
            found += 1
        if line.rstrip().endswith("?"):
            found, helps = found + 1, True
        found += len(_ASSIGNED.findall(line))
    if not 0 < found <= _MAX_MAGICS or (found + 1) * len(source) > _MAX_READ:
        return False
    text = "\n".join(lines)
    slow = _SLOW.search(text) or (helps and _SLOW_HELP.search(text))
    return not slow and len(_QUOTES.findall(text)) <= _MAX_QUOTES and len(_FAR.findall(text)) <= _MAX_FAR


def notes_on(cells: Sequence[Any]) -> list[str]:
    """Return what a notebook does by magics that nothing stands for here, with an end to it."""
    found = (
        (number, match[1])
        for number, cell in enumerate(cells, 1)
        if cell.cell_type == "code"
        for match in _RUN.finditer(cell.source)
    )
    notes: dict[tuple[int, str], str] = {}
    for number, name in found:
        text = f"Cell {number} runs {name} by %run, which is not done here: put its code into a cell."
        notes.setdefault((number, name), text)
        if len(notes) == _MAX_NOTES:
            break
    return list(notes.values())
