"""The notebooks of an assignment, as nbgrader's source: tasks, answers, checks.

A notebook depends on the course.toml, the stubs and the solutions. The hidden suites leave no trace in it, so
that they can change while students work.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from grader.catalog import Exercise, Kit, stub_interface
from grader.catalog.interface import example_name
from grader.catalog.text import read_text
from grader.catalog.toml_words import did_you_mean
from grader.classroom.course import Assignment, Course, Notebook, Task
from grader.classroom.hiding import without_examples
from grader.classroom.variants import salt_of
from grader.errors import UsageError
from grader.notebook.cells import (
    LOAD,
    Cell,
    code_cell,
    markdown_cell,
    notebook,
    stub_code,
    task_text,
)

SOURCE = "source"
RELEASE = "release"
BEGIN, END = "### BEGIN SOLUTION", "### END SOLUTION"

_BY_HAND = (
    "A person grades this answer, by the rubric above. Write it into the cell below; no function is needed."
)


class Built(NamedTuple):
    """What became of one notebook.

    Attributes
    ----------
    changed
        False if the file was there already, letter for letter.
    released
        Names of cells that differ from what was released to students.
    """

    path: Path
    changed: bool
    released: tuple[str, ...]


def build(course: Course, assignment: Assignment, *, force: bool = False) -> list[Built]:
    """Write the notebooks of an assignment below ``source/``.

    Parameters
    ----------
    force
        Overwrite notebooks that were edited since they were built.

    Raises
    ------
    UsageError
        If an exercise is not there, or a notebook was edited; then nothing is written.
    KitError
        If the kit is malformed.
    """
    folder = course.folder / SOURCE / assignment.name
    texts = {
        folder / f"{one.name}.ipynb": notebook_text(course, assignment, one) for one in assignment.notebooks
    }
    for path in texts:
        if not force and path.exists() and _is_edited(path):
            fact = f"{path} was edited since it was built."
            raise UsageError(fact, "Put your changes into course.toml, or give --force to lose them.")
    return [_written(course, assignment, path, text) for path, text in texts.items()]


def notebook_text(course: Course, assignment: Assignment, one: Notebook) -> str:
    """Return the text of one notebook's file."""
    cells = list(_cells(course, assignment, one))
    return notebook(cells, {"mlkata": {"course": course.name, "digest": _digest(cells)}})


def public_stub(kit: Kit, exercise: Exercise, task: Task) -> str:
    """Return the stub that students get: the pristine one, without the public checks that are withheld.

    Raises
    ------
    UsageError
        If the course names a public check that there is not.
    """
    stub = kit.pristine(exercise)
    if task.public == "all":
        return stub
    keep = () if task.public == "none" else task.public
    known = [example_name(owner) for owner in stub_interface(stub).examples()]
    for name in keep:
        if name not in known:
            fix = did_you_mean(name, known) if known else "It has none."
            raise UsageError(f"`{exercise.slug}` has no public check `{name}`.", fix)
    return without_examples(stub, keep)


def _cells(course: Course, assignment: Assignment, one: Notebook) -> Iterator[Cell]:
    title = one.title or assignment.title
    about = [f"# {title}", *(text.strip() for text in (assignment.about, one.about) if text.strip())]
    yield markdown_cell("about", "\n\n".join(about))
    yield code_cell("setup", LOAD, _locked("setup"))
    for task in one.tasks:
        kit, exercise = course.exercise(task.slug)
        if task.about.strip():
            yield markdown_cell(f"about-{task.slug}", task.about.strip())
        yield from _task_cells(kit, exercise, task, salt_of(course, assignment))


def _task_cells(kit: Kit, exercise: Exercise, task: Task, salt: str) -> Iterator[Cell]:
    slug = exercise.slug
    stub = public_stub(kit, exercise, task)
    points = exercise.points if task.points is None else task.points
    text = task_text(exercise, stub)
    if exercise.kind == "reflection":
        yield markdown_cell(f"task-{slug}", f"{text}\n\n{_BY_HAND}", _locked(f"task-{slug}"))
        yield markdown_cell(f"reflection-{slug}", "", _graded(f"reflection-{slug}", points, by_hand=True))
        return
    yield markdown_cell(f"task-{slug}", text, _locked(f"task-{slug}"))
    if exercise.variant:
        text = f"# Your own numbers.\nvariant({json.dumps(slug)}, salt={json.dumps(salt)})"
        yield code_cell(f"variant-{slug}", text, _locked(f"variant-{slug}"))
    solution = stub_code(read_text(kit.solution_path(exercise)))
    answer = f"{stub_code(stub)}\n\n\n{BEGIN}\n{solution}\n{END}"
    yield code_cell(f"answer-{slug}", answer, _metadata(f"answer-{slug}", solution=True))
    yield code_cell(f"check-{slug}", f'check("{slug}")', _graded(f"check-{slug}", points))


def _locked(name: str) -> dict[str, Any]:
    return _metadata(name, locked=True)


def _graded(name: str, points: float, *, by_hand: bool = False) -> dict[str, Any]:
    return {**_metadata(name, grade=True, solution=by_hand, locked=not by_hand), "points": points}


def _metadata(
    name: str, *, grade: bool = False, solution: bool = False, locked: bool = False
) -> dict[str, Any]:
    """Return the metadata of a cell by nbgrader's schema 3."""
    return {
        "grade": grade,
        "grade_id": name,
        "locked": locked,
        "schema_version": 3,
        "solution": solution,
        "task": False,
    }


def _written(course: Course, assignment: Assignment, path: Path, text: str) -> Built:
    released = _differing(course.folder / RELEASE / assignment.name / path.name, text)
    if path.exists() and path.read_bytes() == text.encode():
        return Built(path, False, released)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
    return Built(path, True, released)


def _digest(cells: list[Cell]) -> str:
    """Return the digest of what a notebook says; running it does not change it."""
    said = [
        [cell["cell_type"], "".join(cell["source"]), cell["metadata"].get("nbgrader", {})] for cell in cells
    ]
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()


def _is_edited(path: Path) -> bool:
    try:
        document = json.loads(path.read_bytes())
        return bool(document["metadata"]["mlkata"]["digest"] != _digest(document["cells"]))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return True


def _differing(released: Path, text: str) -> tuple[str, ...]:
    """Return the names of locked or graded cells that were released with another text or other points."""
    if not released.is_file():
        return ()
    try:
        before = _by_name(json.loads(released.read_bytes()))
    except (ValueError, KeyError, TypeError, AttributeError):
        return ()
    now = _by_name(json.loads(text))
    return tuple(sorted(name for name in before.keys() | now.keys() if before.get(name) != now.get(name)))


def _by_name(document: dict[str, Any]) -> dict[str, tuple[str, object]]:
    cells: dict[str, tuple[str, object]] = {}
    for cell in document["cells"]:
        nbgrader = cell["metadata"].get("nbgrader")
        if not nbgrader:
            continue
        text = "".join(cell["source"])
        if nbgrader["solution"]:
            text = text.partition(BEGIN)[0].rstrip() if not nbgrader["grade"] else ""
        cells[nbgrader["grade_id"]] = (text, nbgrader.get("points"))
    return cells
