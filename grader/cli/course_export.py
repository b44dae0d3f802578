"""``kata course export``: results for a spreadsheet, Canvas, Moodle or Gradescope."""

from __future__ import annotations

from pathlib import Path

import click

from grader.classroom.course import Assignment, Course, find_course
from grader.classroom.exporting import canvas_csv, checks_csv, gradescope_json, moodle_csv, questions_csv
from grader.classroom.gradebook import gradebook_url
from grader.classroom.reading import read_course
from grader.classroom.results import Result, read_results
from grader.cli.errors import say_note
from grader.cli.kit import shown
from grader.cli.prose import few
from grader.errors import KataError, UsageError
from grader.learner.plurals import counted

FORMATS = ("questions", "checks", "canvas", "moodle", "gradescope")


@click.command("export")
@click.argument("name", metavar="ASSIGNMENT")
@click.option("--format", "kind", type=click.Choice(FORMATS), default="questions", help="Default: questions.")
@click.option(
    "--to",
    "target",
    type=click.Path(path_type=Path),
    required=True,
    metavar="PATH",
    help="The file to write; for gradescope a folder, with results.json for each student.",
)
@click.option(
    "--roster",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    metavar="FILE",
    help="For canvas: the gradebook as Canvas exports it.",
)
def command(name: str, kind: str, target: Path, roster: Path | None) -> None:
    """Write the results of ASSIGNMENT. Scores are before the late policy; late days stand apart."""
    if (kind == "canvas") != (roster is not None):
        fact = "Canvas needs a roster." if kind == "canvas" else "Only canvas takes a roster."
        raise UsageError(fact, "kata course export NAME --format canvas --roster FILE --to FILE")
    course = read_course(find_course())
    assignment = course.assignment(name)
    results = read_results(course, assignment, gradebook_url(course.folder))
    if kind == "gradescope":
        _write_folder(target, results)
    else:
        _write(target, _text(course, assignment, results, kind, roster))
    pending = [one.student for one in results if one.handed_in and one.pending]
    if pending:
        say_note(KataError(f"Still to be looked at by a person: {few(pending)}.", ""))
    handed_in = sum(one.handed_in for one in results)
    click.echo(f"wrote {shown(target)}, {handed_in} of {counted(len(results), 'student')} handed in")


def _text(
    course: Course, assignment: Assignment, results: list[Result], kind: str, roster: Path | None
) -> str:
    if kind == "questions":
        return questions_csv(results)
    if kind == "checks":
        if not any(question.checks for one in results for question in one.questions):
            fact = "No autograded notebook holds the checks of this assignment."
            raise UsageError(fact, f"Grade it first: nbgrader autograde {assignment.name}")
        return checks_csv(results)
    if kind == "moodle":
        return moodle_csv(results, assignment.title)
    assert roster is not None
    points = _points(course, assignment)
    made = canvas_csv(results, assignment.title, points, roster.read_text("utf-8-sig"))
    if made.not_in_roster:
        fact = f"In the gradebook but not in the roster: {few(made.not_in_roster)}."
        say_note(KataError(fact, "Compare their ids with SIS Login ID."))
    return made.text


def _points(course: Course, assignment: Assignment) -> float:
    return sum(
        course.exercise(slug)[1].points if task.points is None else task.points
        for slug, task in assignment.tasks.items()
    )


def _write_folder(folder: Path, results: list[Result]) -> None:
    for one in results:
        if one.handed_in:
            _write(folder / one.student / "results.json", gradescope_json(one))


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        fact = f"{path} cannot be written: {error.strerror}."
        raise UsageError(fact, "Name a place where you may write: --to PATH") from error
