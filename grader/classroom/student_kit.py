"""The files of a student's copy: stubs, public checks, and the package without what grades.

All of it is listed by what may be in it, never by what may not: a file that nobody thought of stays out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

import grader
from grader.catalog import Exercise, Kit
from grader.catalog.records import Limits
from grader.classroom.build import public_stub
from grader.classroom.course import Assignment, Course, Task

LOCAL = "student"  # the local part of the version

# Packages and modules of `grader` that a student's copy has.
_WHOLE = ("catalog", "checks", "judge", "learner", "notebook", "plugin", "render", "sandbox")
_ALONE = (
    "__init__.py diagnosis.py errors.py grade.py model.py report.schema.json spawn.py "
    "cli/__init__.py cli/__main__.py cli/app.py cli/approaches.py cli/check.py cli/columns.py "
    "cli/doctor.py cli/errors.py cli/facts.py cli/grading.py cli/hint.py cli/kit.py cli/listing.py "
    "cli/mock.py cli/mock_sheets.py cli/mock_submit.py cli/notebook.py cli/opening.py cli/pages.py "
    "cli/plan.py cli/prose.py cli/report.py cli/reset.py cli/review.py cli/solution.py cli/standing.py "
    "cli/start.py cli/upcoming.py cli/update.py cli/waiting.py cli/watch.py"
).split()
_SUFFIXES = (".py", ".bpf", ".json")
_VERSION = re.compile(r'^__version__ = "(.*)"$', re.MULTILINE)


def student_version() -> str:
    """Return the version of a student's copy, which pip holds to be newer than the full one."""
    return f"{grader.__version__.partition('+')[0]}+{LOCAL}"


def package_files() -> dict[str, bytes]:
    """Return the files of the package `grader`, by their paths from its parent's."""
    root = Path(grader.__file__).parent
    paths = [root / name for name in _ALONE]
    for name in _WHOLE:
        paths += [path for path in sorted((root / name).rglob("*")) if path.suffix in _SUFFIXES]
    files = {f"grader/{path.relative_to(root).as_posix()}": path.read_bytes() for path in paths}
    head = files["grader/__init__.py"].decode()
    files["grader/__init__.py"] = _VERSION.sub(f'__version__ = "{student_version()}"', head).encode()
    return files


def kit_files(course: Course, assignments: Iterable[Assignment]) -> dict[str, bytes]:
    """Return the files below ``exercises/`` of the assignments' exercises, by their paths.

    Raises
    ------
    UsageError
        If an exercise is not there.
    KitError
        If a kit is malformed.
    """
    tasks: dict[str, Task] = {}
    for assignment in assignments:
        tasks = {**assignment.tasks, **tasks}  # what was shown first stays shown
    files: dict[str, bytes] = {}
    chapters: dict[str, list[tuple[Kit, Exercise]]] = {}
    for slug, task in tasks.items():
        kit, exercise = course.exercise(slug)
        stub = public_stub(kit, exercise, task).encode()
        folder = PurePosixPath("exercises") / exercise.chapter
        files[f"{folder}/{slug}.py"] = files[f"{folder}/.pristine/{slug}.py"] = stub
        chapters.setdefault(exercise.chapter, []).append((kit, exercise))
    for folder_name, found in chapters.items():
        files[f"exercises/{folder_name}/chapter.toml"] = _chapter(folder_name, found).encode()
    return dict(sorted(files.items()))


def _chapter(folder: str, found: list[tuple[Kit, Exercise]]) -> str:
    kit = found[0][0]
    chapter = next(one for one in kit.chapters if one.folder == folder)
    order = [exercise.slug for one, _ in found for exercise in one.exercises]
    exercises = sorted((exercise for _, exercise in found), key=lambda one: order.index(one.slug))
    lines = ["format = 1", f"title = {_text(chapter.title)}", f"about = {_text(chapter.about)}"]
    for exercise in exercises:
        lines += ["", "[[exercise]]", *_exercise(exercise)]
    return "\n".join(lines) + "\n"


def _exercise(exercise: Exercise) -> Iterator[str]:
    """Yield the lines of an exercise's metadata; follow-ups have answers, and stay out."""
    for key in ("slug", "title", "kind", "difficulty", "minutes", "points", "asked"):
        value = getattr(exercise, key)
        yield f"{key} = {_value(value)}"
    for key in ("roles", "hints", "allow", "ban"):
        if values := getattr(exercise, key):
            yield f"{key} = [{', '.join(map(_text, values))}]"
    if exercise.variant:
        choices = (
            f"{name} = [{', '.join(map(_value, values))}]" for name, values in exercise.variant.items()
        )
        yield f"variant = {{ {', '.join(choices)} }}"
    if exercise.limits != Limits():
        limits = exercise.limits
        pairs = (f"{key} = {getattr(limits, key)}" for key in limits.__struct_fields__)
        yield f"limits = {{ {', '.join(pairs)} }}"


def _value(value: object) -> str:
    return _text(value) if isinstance(value, str) else str(value)


def _text(text: str) -> str:
    """Return a TOML string: JSON's escapes are TOML's too, but DEL must be one as well."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
