"""Reads a course.toml: its form, its types and its values, each error with its line and what to do."""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, TypeVar, get_args

import msgspec

from grader.catalog.text import read_text
from grader.catalog.toml_lines import TomlLines
from grader.catalog.toml_words import Steps, did_you_mean, explained, listed, parsed
from grader.classroom.course import (
    FILE,
    FORMAT,
    Assignment,
    Course,
    CourseError,
    Extension,
    Late,
    Notebook,
    Resubmission,
    Task,
)
from grader.errors import KitError
from grader.render.text import capitalised

_Record = TypeVar("_Record", bound=msgspec.Struct)

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,99}")
_SLUG = re.compile(r"[a-z][a-z0-9_]*")
# nbgrader makes folders of these ids, and joins them by plus signs.
_STUDENT = re.compile(r"[^\s/\\+.\x00-\x1f\x7f][^/\\+\x00-\x1f\x7f]{0,199}")
_DATE = "Write it with its time zone, as in 2026-11-06T23:59:00+01:00."
_NAMES = "Use letters, digits, - and _; it becomes the name of a file."


def read_course(folder: Path) -> Course:
    """Read the course.toml of a folder.

    Raises
    ------
    CourseError
        With the first thing that is wrong in it.
    """
    path = folder / FILE
    try:
        text = read_text(path)
        return _Reader(path, TomlLines(text)).course(parsed(path, text))
    except CourseError:
        raise
    except KitError as error:
        fix = "Begin a course: kata course init DIR" if not path.exists() else error.fix
        raise CourseError(error.path, error.line, error.fact, fix) from None


class _Reader:
    """Reads one course.toml, up to its first error."""

    def __init__(self, path: Path, lines: TomlLines) -> None:
        self.path = path
        self.lines = lines

    def error(self, where: Iterable[str | int], fact: str, fix: str) -> CourseError:
        return CourseError(self.path, self.lines.find(*where), fact, fix)

    def course(self, document: dict[str, Any]) -> Course:
        """Return the course that a document describes."""
        document = {**document}
        found = document.pop("format", None)
        if found != FORMAT or isinstance(found, bool):
            fact = f"The course has format {found}." if found is not None else "The course names no format."
            raise self.error(("format",), fact, f"Write format = {FORMAT} as its first line.")
        late = self._late((), document, "the course") or Late()
        tables = self._tables((), document, "assignment", "the course")
        course = self._record((), document, Course, "the course")
        self._named(("name",), course.name, "The name of the course", _NAMES)
        assignments = tuple(self._assignment(("assignment", i), table) for i, table in enumerate(tables))
        self._unique([one.name for one in assignments], ("assignment",), "name", "assignment")
        folder = self.path.parent.resolve()
        return msgspec.structs.replace(course, folder=folder, late=late, assignments=assignments)

    def _assignment(self, at: Steps, table: dict[str, Any]) -> Assignment:
        table = {**table}
        title = f"the assignment `{table.get('name', '?')}`"
        late = self._late(at, table, title)
        extensions = self._tables(at, table, "extension", title, optional=True)
        notebooks = self._tables(at, table, "notebook", title)
        self._date(at, table, title)
        assignment = self._record(at, table, Assignment, title)
        self._named((*at, "name"), assignment.name, "The name of an assignment", _NAMES)
        read = msgspec.structs.replace(
            assignment,
            late=late,
            extensions=tuple(
                self._extension((*at, "extension", i), one, assignment) for i, one in enumerate(extensions)
            ),
            notebooks=tuple(self._notebook((*at, "notebook", i), one) for i, one in enumerate(notebooks)),
        )
        self._unique([one.student for one in read.extensions], (*at, "extension"), "student", "extension")
        self._unique([one.name for one in read.notebooks], (*at, "notebook"), "name", "notebook")
        self._once_each(at, read)
        return read

    def _once_each(self, at: Steps, assignment: Assignment) -> None:
        """Require that an exercise stands in an assignment once: its grade would be two."""
        seen: set[str] = set()
        for number, notebook in enumerate(assignment.notebooks):
            for index, task in enumerate(notebook.tasks):
                if task.slug in seen:
                    fact = f"The assignment `{assignment.name}` has the exercise `{task.slug}` twice."
                    where = (*at, "notebook", number, "exercise", index, "slug")
                    raise self.error(where, fact, "Take one of the two out.")
                seen.add(task.slug)

    def _extension(self, at: Steps, table: dict[str, Any], assignment: Assignment) -> Extension:
        title = f"an extension of `{assignment.name}`"
        self._date(at, table, title)
        extension = self._record(at, table, Extension, title)
        fix = "Write the id that nbgrader knows: no slash, no plus sign, no dot at its start."
        self._named((*at, "student"), extension.student, f"The student of {title}", fix, _STUDENT)
        if not 1 <= extension.time_factor <= 10:
            fact = f"The time factor of {title} is {extension.time_factor:g}."
            raise self.error((*at, "time_factor"), fact, "It goes from 1 to 10.")
        if extension.due is not None and (assignment.due is None or extension.due < assignment.due):
            fact = f"The date of {title} is earlier than that of all."
            fact = fact if assignment.due else f"{capitalised(title)} has a date, the assignment none."
            raise self.error((*at, "due"), fact, "Write a later date, or take it out.")
        return extension

    def _notebook(self, at: Steps, table: dict[str, Any]) -> Notebook:
        table = {**table}
        title = f"the notebook `{table.get('name', '?')}`"
        tasks = self._tables(at, table, "exercise", title)
        notebook = self._record(at, table, Notebook, title)
        self._named((*at, "name"), notebook.name, "The name of a notebook", _NAMES)
        read = tuple(self._task((*at, "exercise", index), one) for index, one in enumerate(tasks))
        return msgspec.structs.replace(notebook, tasks=read)

    def _task(self, at: Steps, table: dict[str, Any]) -> Task:
        title = f"the exercise `{table.get('slug', '?')}`"
        task = self._record(at, table, Task, title)
        fix = "`kata list` shows the names of all exercises."
        self._named((*at, "slug"), task.slug, "The slug of an exercise", fix, _SLUG)
        if task.points is not None and not (0 < task.points < math.inf):
            fact = f"`points` of {title} is {task.points:g}."
            raise self.error((*at, "points"), fact, "Give it a number above 0, or leave it out.")
        return task

    def _late(self, at: Steps, table: dict[str, Any], title: str) -> Late | None:
        """Take the late policy out of a table."""
        if "late" not in table:
            return None
        where = (*at, "late")
        late = self._record(where, table.pop("late"), Late, f"`late` of {title}")
        if not 0 <= late.per_day <= 1:
            fact = f"`per_day` of `late` of {title} is {late.per_day:g}."
            raise self.error((*where, "per_day"), fact, "It is a share of the score, from 0 to 1.")
        for key in ("days", "grace_minutes"):
            value = getattr(late, key)
            if value is not None and not 0 <= value < math.inf:
                fact = f"`{key}` of `late` of {title} is {value:g}."
                raise self.error((*where, key), fact, "Give it 0 or more.")
        return late

    def _tables(
        self, at: Steps, table: dict[str, Any], key: str, title: str, *, optional: bool = False
    ) -> list[Any]:
        """Take an array of tables out of a table."""
        found = table.pop(key, [])
        dots = ".".join([*(str(step) for step in at if isinstance(step, str)), key])
        if not isinstance(found, list) or not (found or optional):
            fact = f"{capitalised(title)} has no {key}."
            raise self.error((*at, key) if key in table else at, fact, f"Begin each with a line [[{dots}]].")
        return found

    def _date(self, at: Steps, table: Any, title: str) -> None:
        due = table.get("due") if isinstance(table, dict) else None
        if due is not None and (not isinstance(due, datetime.datetime) or due.tzinfo is None):
            fact = f"`due` of {title} is no time, or has no time zone."
            raise self.error((*at, "due"), fact, _DATE)

    def _record(self, at: Steps, table: Any, record: type[_Record], title: str) -> _Record:
        """Convert a table from which the tables below it were taken."""
        if not isinstance(table, dict):
            fact = f"{capitalised(title)} is no table."
            raise self.error(at, fact, "Put it in braces, as in { key = 1 }.")
        fields = {field.encode_name: field for field in msgspec.structs.fields(record)}
        known = [name for name in fields if name != "folder"]
        for key in table:
            if key not in known:
                fact = f"{capitalised(title)} has an unknown key `{key}`."
                raise self.error((*at, key), fact, did_you_mean(key, known))
        missing = [key for key, field in fields.items() if field.required and key not in table]
        if missing:
            fact = f"{capitalised(title)} has no {listed(missing)}."
            raise self.error(at, fact, f"Write {', '.join(f'{key} = ...' for key in missing)} into it.")
        try:
            return msgspec.convert(table, record)
        except msgspec.ValidationError as error:
            steps, fact, fix = explained(
                str(error), title, choices=_choices, keys=lambda steps: known, model="the example of a course"
            )
            raise self.error((*at, *steps), capitalised(fact), fix) from None

    def _named(self, where: Steps, name: str, what: str, fix: str, pattern: re.Pattern[str] = _NAME) -> None:
        if not pattern.fullmatch(name):
            raise self.error(where, f"{what} is {name!r}.", fix)

    def _unique(self, names: Sequence[str], at: Steps, key: str, what: str) -> None:
        for index, name in enumerate(names):
            if name in names[:index]:
                line = self.lines.find(*at, names.index(name), key)
                fact = f"The {key} `{name}` of this {what} is taken already, by line {line}."
                raise self.error((*at, index, key), fact, "Rename one of the two, or take it out.")


def _choices(steps: Steps) -> tuple[str, ...]:
    return get_args(Resubmission) if "resubmission" in steps else ("all", "none")
