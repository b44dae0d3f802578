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

# Lines that may be IPython's and not Python's. Its transformer reads the cell anew for each of them.
_MAYBE_MAGIC = re.compile(r"^\s*[%!?]|=\s*[%!]|\?\s*$|^\s*(?:>>>|In \[)|\A[ \t]", re.MULTILINE)
_MAX_MAGICS = 50
_MAX_TRANSFORMED = 1 << 16
_RUN = re.compile(r"^\s*%run\s+(\S{1,100})", re.MULTILINE)


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


@lru_cache(maxsize=1024)  # each exercise of a notebook asks for all of its cells
def python(source: str) -> str:
    """Return a cell as Python: magics become calls that do nothing here, or are left out."""
    found = len(_MAYBE_MAGIC.findall(source))
    if not found or found > _MAX_MAGICS or len(source) > _MAX_TRANSFORMED:
        return source
    try:
        return python_of(source)
    except Exception:  # a cell that it cannot read is none that runs
        return source


def notes_on(cells: Sequence[Any]) -> list[str]:
    """Return what a notebook does by magics that nothing stands for here."""
    return [
        f"Cell {number} runs {match[1]} by %run, which is not done here: put its code into a cell."
        for number, cell in enumerate(cells, 1)
        if cell.cell_type == "code"
        for match in _RUN.finditer(cell.source)
    ]
