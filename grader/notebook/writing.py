"""Notebooks for learners on their own: a chapter, or an exercise, in a file of its own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from grader.catalog import Chapter, Exercise, Kit
from grader.catalog.naming import named_chapter
from grader.catalog.toml_words import did_you_mean
from grader.errors import UsageError
from grader.notebook.cells import LOAD, code_cell, markdown_cell, notebook, task_cells
from grader.notebook.markdown import escaped

_HOW = (
    "Write your answer into the cell below its task, run it, and run the check. "
    '`hint("NAME")` gives one hint at a time.'
)


class Plan(NamedTuple):
    """A notebook to write: its name, its title, a paragraph, and its exercises."""

    name: str
    title: str
    about: str
    exercises: tuple[Exercise, ...]


def plans(kit: Kit, names: Sequence[str]) -> list[Plan]:
    """Return the notebooks of the chapters and exercises named, or of all chapters.

    Raises
    ------
    UsageError
        If a name is neither a chapter nor an exercise.
    KitError
        If the exercise's metadata is malformed.
    """
    if not names:
        return [_of_chapter(chapter) for chapter in kit.chapters]
    return list({plan.name: plan for plan in (_plan(kit, name) for name in names)}.values())


def _plan(kit: Kit, name: str) -> Plan:
    if name not in [exercise.slug for exercise in kit.exercises]:
        if chapter := named_chapter(kit.chapters, name):
            return _of_chapter(chapter)
        if name[:1].isdigit():
            folders = [chapter.folder for chapter in kit.chapters]
            raise UsageError(f"There is no chapter `{name}`.", did_you_mean(name, folders))
    exercise = kit.exercise(name)
    return Plan(exercise.slug, exercise.title, "", (exercise,))


def _of_chapter(chapter: Chapter) -> Plan:
    return Plan(chapter.folder, chapter.title, chapter.about, chapter.exercises)


def notebook_text(kit: Kit, plan: Plan) -> str:
    """Return the text of a notebook's file."""
    about = [f"# {escaped(plan.title)}", *([escaped(plan.about)] if plan.about else []), _HOW]
    cells = [markdown_cell("about", "\n\n".join(about)), code_cell("setup", LOAD)]
    for exercise in plan.exercises:
        cells += task_cells(exercise, kit.pristine(exercise))
    return notebook(cells)


def write_notebook(kit: Kit, plan: Plan, folder: Path) -> tuple[Path, bool]:
    """Write a notebook; return its path, and whether it was written: an answer is never overwritten.

    Raises
    ------
    UsageError
        If it cannot be written.
    """
    path = folder / f"{plan.name}.ipynb"
    text = notebook_text(kit, plan)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        if path.exists():
            return path, False
        raise UsageError(f"{folder} is no folder.", "Name another: --to FOLDER") from None
    except OSError as error:
        fact = f"{path} cannot be written: {error.strerror}."
        raise UsageError(fact, "Name a folder in which you may write: --to FOLDER") from error
    return path, True
