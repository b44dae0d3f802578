"""What students wrote, by exercise, as it was handed in; and what the kit itself has as right answers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from grader.catalog import Exercise, Kit
from grader.catalog.text import read_text
from grader.classroom.build import public_stub
from grader.classroom.course import Assignment, Course
from grader.classroom.submission import Cell, read_submission
from grader.errors import SourceError
from grader.notebook.cells import stub_code

SUBMITTED = "submitted"
OTHER_CELLS = "(other cells)"
MAX_ANSWER = 16_000  # characters; what a person writes for an exercise is a tenth of it
MAX_STUDENTS = 3000
_ANSWER = "answer-"
_LOCKED = ("check-", "variant-", "setup")


class Answers(dict[str, dict[str, str]]):
    """The texts of each student, by exercise; and of which students something could not be read."""

    def __init__(self) -> None:
        super().__init__()
        self.unread: list[str] = []
        self.cut: list[str] = []


def read_answers(course: Course, assignment: Assignment) -> Answers:
    """Read what was submitted to an assignment; a notebook that is none costs nobody else anything."""
    answers = Answers()
    folders = sorted((course.folder / SUBMITTED).glob(f"*/{assignment.name}"))
    for folder in [one for one in folders if one.is_dir() and not one.is_symlink()][:MAX_STUDENTS]:
        student = folder.parent.name
        parts: dict[str, list[str]] = {}
        for notebook in assignment.notebooks:
            try:
                cells = read_submission(folder / f"{notebook.name}.ipynb")
            except SourceError:
                answers.unread.append(student)
                continue
            for cell in cells:
                if (slug := _exercise_of(cell, assignment)) is not None:
                    parts.setdefault(slug, []).append(cell.source)
        texts = {slug: "\n\n".join(sources) for slug, sources in parts.items()}
        if any(len(text) > MAX_ANSWER for text in texts.values()):
            answers.cut.append(student)
        answers[student] = {slug: text[:MAX_ANSWER] for slug, text in texts.items()}
    return answers


def _exercise_of(cell: Cell, assignment: Assignment) -> str | None:
    """Return which exercise a cell is an answer to; None of a cell that is nobody's work."""
    if cell.kind != "code" or cell.grade_id.startswith(_LOCKED) or not cell.source.strip():
        return None
    slug = cell.grade_id.removeprefix(_ANSWER)
    return slug if slug != cell.grade_id and slug in assignment.tasks else OTHER_CELLS


def released_stub(course: Course, assignment: Assignment, slug: str) -> str:
    """Return the code that students found in the cell of their answer."""
    if slug == OTHER_CELLS:
        return ""
    kit, exercise = course.exercise(slug)
    return stub_code(public_stub(kit, exercise, assignment.tasks[slug]))


def published(course: Course, slug: str) -> dict[str, str]:
    """Return the kit's own right answers to an exercise, by name: the solution and the right attempts."""
    if slug == OTHER_CELLS:
        return {}
    kit, exercise = course.exercise(slug)
    return dict(_published(kit, exercise))


def _published(kit: Kit, exercise: Exercise) -> Iterator[tuple[str, str]]:
    paths = [kit.solution_path(exercise), *sorted(Path(kit.zoo_path(exercise)).glob("right_*.py"))]
    for number, path in enumerate(paths):
        if path.is_file():
            yield ("solution" if number == 0 else path.stem), stub_code(read_text(path))[:MAX_ANSWER]
