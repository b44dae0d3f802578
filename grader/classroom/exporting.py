"""Results as files for other programs: tables of questions and checks, Canvas, Moodle, Gradescope."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from grader.classroom.results import CheckResult, Question, Result
from grader.errors import UsageError
from grader.model import Verdict

_PERSON = ("student", "last_name", "first_name")
_POINTS_ROW = "    Points Possible"  # as Canvas writes it
_CANVAS_IDS = ("Student", "ID", "SIS User ID", "SIS Login ID", "Integration ID", "Root Account", "Section")
_CANVAS_KEYS = ("SIS Login ID", "SIS User ID", "Integration ID", "ID")
# What a spreadsheet takes for a formula.
_ACTIVE = ("=", "+", "-", "@", "\t", "\r")


class Canvas(NamedTuple):
    """A table for Canvas, and who is missing on one side or the other."""

    text: str
    not_in_roster: tuple[str, ...]
    without_result: tuple[str, ...]


def questions_csv(results: Sequence[Result]) -> str:
    """Return a row for each student and question, and one for each student's total."""
    head = [*_PERSON, "submitted", "days_late", "notebook", "question", "points", "auto", "manual", "score"]
    rows = []
    for result in results:
        person = [*_person(result), _time(result), result.days_late]
        for one in result.questions:
            scores = [one.points, _or_empty(one.auto), _or_empty(one.manual), one.score]
            rows.append([*person, one.notebook, one.name, *scores, _state(result, one), ""])
        points = sum(one.points for one in result.questions)
        total = ["", "(total)", points, "", "", result.score, _state(result), result.penalty]
        rows.append([*person, *total])
    return _table([*head, "state", "penalty"], rows)


def checks_csv(results: Sequence[Result]) -> str:
    """Return a row for each student and check."""
    head = [*_PERSON, "notebook", "question", "check", "property", "public", "verdict", "points", "score"]
    rows = [
        [
            *_person(result),
            question.notebook,
            question.name,
            check.name,
            check.property,
            "yes" if check.public else "no",
            check.verdict.value,
            check.points,
            check.score,
            check.diagnosis,
        ]
        for result in results
        for question in result.questions
        for check in question.checks
    ]
    return _table([*head, "diagnosis"], rows)


def canvas_csv(results: Sequence[Result], title: str, points: float, roster: str) -> Canvas:
    """Return scores for Canvas's import, with the ids of its own export.

    Parameters
    ----------
    title
        Of the assignment; its column of the roster is taken where there is one.
    points
        What the assignment is worth.
    roster
        The gradebook as Canvas exports it.

    Raises
    ------
    UsageError
        If the roster is no such export.
    """
    rows = list(csv.DictReader(io.StringIO(roster.removeprefix("\ufeff"))))
    names = list(rows[0]) if rows else []
    keys = [key for key in _CANVAS_KEYS if key in names]
    if "Student" not in names or "ID" not in names:
        fact = "The roster is no gradebook of Canvas: it has no columns Student and ID."
        raise UsageError(fact, "Export it in Canvas: Grades, Export, Export Entire Gradebook.")
    column = next((name for name in names if name == title or _is_numbered(name, title)), title)
    ids = [name for name in _CANVAS_IDS if name in names]
    known = {result.student: result for result in results}
    out, found, without = [[_POINTS_ROW, *[""] * (len(ids) - 1), points]], set(), []
    for row in rows:
        if _is_points_row(row):
            continue
        student = next((row[key] for key in keys if row[key] in known), None)
        result = known.get(student or "")
        found.add(student)
        if result is None or not result.handed_in:
            without.append(row["Student"])
            out.append([*(row[name] for name in ids), ""])
        else:
            out.append([*(row[name] for name in ids), result.score])
    strangers = tuple(one.student for one in results if one.handed_in and one.student not in found)
    return Canvas(_written([*ids, column], out), strangers, tuple(without))


def moodle_csv(results: Sequence[Result], title: str) -> str:
    """Return scores for Moodle's import of grades: the total, each question, and the late days apart."""
    names = list(dict.fromkeys(question.name for one in results for question in one.questions))
    head = ["Username", "Email address", title, *(f"{title}: {name}" for name in names), "Late days"]
    rows = []
    for result in results:
        if not result.handed_in:
            continue
        scores: Mapping[str, float] = {question.name: question.score for question in result.questions}
        questions = [_or_empty(scores.get(name)) for name in names]
        rows.append([result.student, result.email, result.score, *questions, result.days_late])
    return _table(head, rows)


def gradescope_results(result: Result) -> dict[str, Any]:
    """Return what Gradescope reads of one submission from ``results.json``."""
    tests = [test for question in result.questions for test in _gradescope_tests(question)]
    late = f"{result.days_late} day{'' if result.days_late == 1 else 's'} late" if result.days_late else ""
    return {
        "score": result.score,
        "output": late,
        "visibility": "visible",
        "tests": [{**test, "number": str(number)} for number, test in enumerate(tests, 1)],
        "extra_data": {"late_days": result.days_late},
    }


def gradescope_json(result: Result) -> str:
    """Return the text of ``results.json``."""
    return json.dumps(gradescope_results(result), indent=1) + "\n"


def _gradescope_tests(question: Question) -> Iterable[dict[str, Any]]:
    if not question.checks or question.manual is not None:
        status = {} if question.pending else {"status": _status(question.score >= question.points)}
        output = "A person has yet to look at it." if question.pending else ""
        yield {
            "name": question.name,
            "score": question.score,
            "max_score": question.points,
            "output": output,
            "visibility": "visible",
            **status,
        }
        return
    for check in question.checks:
        yield _gradescope_check(question, check)


def _gradescope_check(question: Question, check: CheckResult) -> dict[str, Any]:
    passed = check.verdict is Verdict.PASS
    return {
        "name": f"{question.name}: {check.property or check.name}",
        "score": check.score,
        "max_score": check.points,
        "status": _status(passed),
        "output": "" if passed else check.diagnosis or check.verdict.value,
        "visibility": "visible" if check.public else "after_published",
    }


def _status(passed: bool) -> str:
    return "passed" if passed else "failed"


def _person(result: Result) -> list[str]:
    return [result.student, result.last_name, result.first_name]


def _time(result: Result) -> str:
    return "" if result.submitted is None else result.submitted.isoformat(timespec="seconds")


def _state(result: Result, question: Question | None = None) -> str:
    if not result.handed_in:
        return "nothing handed in"
    pending = result.pending if question is None else question.pending
    return "to be looked at" if pending else "graded"


def _or_empty(value: float | None) -> float | str:
    return "" if value is None else value


def _is_numbered(name: str, title: str) -> bool:
    rest = name.removeprefix(title)
    return rest != name and rest.startswith(" (") and rest.endswith(")") and rest[2:-1].isdigit()


def _is_points_row(row: Mapping[str, Any]) -> bool:
    return not row["ID"] and (row["Student"] or "").strip() in ("Points Possible", "")


def _table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a table in which no text of a student's acts in a spreadsheet."""
    return _written(list(map(_inert, head)), [[_inert(cell) for cell in row] for row in rows])


def _inert(cell: object) -> Any:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_ACTIVE) else cell


def _written(head: Sequence[object], rows: Iterable[Sequence[object]]) -> str:
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(head)
    writer.writerows(rows)
    return buffer.getvalue()
