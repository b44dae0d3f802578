"""Puts a submission's cells back into the form that was handed out: ids, kinds, points, locked texts.

It stands for nbgrader's ClearOutput, DeduplicateIds, OverwriteKernelspec and OverwriteCells in one pass, and
believes nothing of a cell's metadata but the id.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from nbformat.v4 import new_code_cell, new_markdown_cell
from nbgrader.api import Gradebook, GradeCell, Notebook, SolutionCell, SourceCell, TaskCell
from nbgrader.preprocessors import NbGraderPreprocessor

from grader.classroom.harmless import harmless_markdown
from grader.errors import SourceError
from grader.grade import MAX_CELLS

PRISTINE = "pristine"  # in a cell's metadata under `OURS`: it stands as it was handed out
OURS = "mlkata"
_MISSING = "# This cell was not in the submission."


@dataclass(frozen=True)
class Handed:
    """A cell as it was handed out, by the gradebook."""

    name: str
    kind: str
    source: str
    checksum: str | None
    grade: bool
    solution: bool
    task: bool
    points: float | None

    @property
    def locked(self) -> bool:
        """Whether its text is the course's."""
        return not self.solution

    def metadata(self) -> dict[str, Any]:
        """Return its metadata by nbgrader's schema 3."""
        found: dict[str, Any] = {
            "cell_type": self.kind,
            "checksum": self.checksum,
            "grade": self.grade,
            "grade_id": self.name,
            "locked": self.locked,
            "schema_version": 3,
            "solution": self.solution,
            "task": self.task,
        }
        if self.grade or self.task:
            found["points"] = self.points
        return found


_books: dict[str, Gradebook] = {}


@contextmanager
def gradebook(url: str) -> Iterator[Gradebook]:
    """Provide the gradebook, and close it.

    Its queries stay compiled for the next time: compiling them takes far longer than running them.
    """
    book = _books.get(url)
    if book is None:
        book = _books[url] = Gradebook(url)
    try:
        yield book
    finally:
        book.close()  # it opens again when it is used


class KataRestore(NbGraderPreprocessor):  # type: ignore[misc]
    """Restore what the course handed out."""

    def preprocess(self, notebook: Any, resources: Any) -> tuple[Any, Any]:
        """Restore a notebook's cells."""
        info = resources["nbgrader"]
        with gradebook(info["db_url"]) as book:
            handed, kernel = handed_out(book.find_notebook(info["notebook"], info["assignment"]))
        notebook.metadata = {
            **{key: value for key, value in notebook.metadata.items() if key == OURS},
            **({"kernelspec": kernel} if kernel else {}),
        }
        notebook.cells = restored(notebook.cells, handed)
        count = sum(map(_runs, notebook.cells))
        if count > MAX_CELLS:
            fact = f"The notebook has {count} code cells, and at most {MAX_CELLS} are graded."
            error = SourceError(fact, "Take out what is no answer, and submit it again.")
            self.log.warning("%s cannot be graded as it is: %s", info["notebook"], error)
            notebook.metadata[OURS] = {"unreadable": str(error)}
        return notebook, resources


def handed_out(notebook: Notebook) -> tuple[dict[str, Handed], Any]:
    """Return the cells that nbgrader knows of a notebook, in their order, and the kernel's description."""
    grades: dict[str, GradeCell] = {cell.name: cell for cell in notebook.grade_cells}
    solutions: dict[str, SolutionCell] = {cell.name: cell for cell in notebook.solution_cells}
    tasks: dict[str, TaskCell] = {cell.name: cell for cell in notebook.task_cells}
    rows: list[SourceCell] = list(notebook.source_cells)
    handed = {}
    for row in rows:
        graded = grades.get(row.name) or tasks.get(row.name)
        handed[row.name] = Handed(
            row.name,
            row.cell_type,
            row.source or "",
            row.checksum,
            row.name in grades,
            row.name in solutions,
            row.name in tasks,
            None if graded is None else float(graded.max_score),
        )
    return handed, json.loads(notebook.kernelspec or "null")


def _runs(cell: Any) -> bool:
    """Return whether a cell becomes part of an attempt."""
    graded = cell.metadata.get("nbgrader", {}).get("grade", False)
    return bool(cell.cell_type == "code" and not graded and cell.source.strip())


def restored(cells: list[Any], handed: dict[str, Handed]) -> list[Any]:
    """Return a submission's cells with every known cell once, as it was handed out where it is locked."""
    chosen = _chosen(cells, handed)
    kept: list[Any] = []
    for place, cell in enumerate(cells):
        name = _id_of(cell)
        cell.metadata = {}
        if chosen.get(name) == place:
            kept += _as_handed(cell, handed[name])
        else:
            kept.append(_harmless(cell))
    return _completed(kept, handed)


def _id_of(cell: Any) -> str:
    return str(cell.metadata.get("nbgrader", {}).get("grade_id", ""))


def _chosen(cells: list[Any], handed: dict[str, Handed]) -> dict[str, int]:
    """Return for each known id the place of the cell that counts: of several the last that was worked on."""
    chosen: dict[str, int] = {}
    for place, cell in enumerate(cells):
        one = handed.get(_id_of(cell))
        if one is None:
            continue
        untouched = cell.source.strip() in (one.source.strip(), "")
        if one.name not in chosen or not untouched:
            chosen[one.name] = place
    return chosen


def _as_handed(cell: Any, one: Handed) -> Iterator[Any]:
    """Yield the cell that counts, and around it, as cells of code, what was written into a locked one."""
    before, after = _added(cell.source, one.source) if one.locked and cell.cell_type == "code" else ("", "")
    yield from _own(before)
    if cell.cell_type != one.kind or one.locked:
        source = one.source if one.locked else cell.source
        pictures = cell.get("attachments")
        cell = _new_cell(one.kind, source)
        if pictures and one.kind == "markdown" and not one.locked:
            cell["attachments"] = pictures
    if not one.locked:
        cell = _harmless(cell)
    cell.metadata = {"nbgrader": one.metadata()}
    if cell.source == one.source and not one.locked:
        cell.metadata[OURS] = {PRISTINE: True}
    yield cell
    yield from _own(after)


def _added(source: str, handed: str) -> tuple[str, str]:
    """Return what was written above a locked text and below it; above, if the text is not whole any more."""
    handed = handed.strip("\n")
    above, whole, below = f"\n{source}\n".partition(f"\n{handed}\n")
    return (above, below) if whole and handed else (source, "")


def _own(source: str) -> Iterator[Any]:
    """Yield a cell of the student's own, which has no id and no points, if there is anything in it."""
    if source.strip():
        yield _new_cell("code", source.strip("\n"))


def _new_cell(kind: str, source: str) -> Any:
    return (new_code_cell if kind == "code" else new_markdown_cell)(source)  # type: ignore[no-untyped-call]


def _harmless(cell: Any) -> Any:
    """Return a student's cell whose text shows as text; nbgrader's pages take HTML in markdown for HTML."""
    if cell.cell_type != "code":
        cell.source = harmless_markdown(cell.source)
    return cell


def _completed(cells: list[Any], handed: dict[str, Handed]) -> list[Any]:
    """Put back the cells that are missing, behind those of the same exercise, or at the end."""
    cells = list(cells)
    there = {_id_of(cell) for cell in cells}
    for one in sorted(handed.values(), key=lambda one: (one.grade, one.name)):  # an answer before its check
        if one.name not in there and (one.grade or one.solution or one.task):
            source = one.source if one.locked else (_MISSING if one.kind == "code" else "")
            cell = _new_cell(one.kind, source)
            cell.metadata = {"nbgrader": one.metadata()}
            slug = one.name.partition("-")[2]
            beside = [i for i, other in enumerate(cells) if _id_of(other).partition("-")[2] == slug]
            cells.insert(beside[-1] + 1 if beside else len(cells), cell)
    return cells
