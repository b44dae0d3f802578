"""Grade attempts one after the other: show each report, record it, and add up the exit code."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import click
import msgspec

from grader.catalog import Exercise, Kit, read_source
from grader.cli.errors import INTERNAL, NOT_PASSING, PASSING, fact_of, printable, say_error, say_note
from grader.cli.kit import place_to_edit, shown
from grader.cli.prose import may_colour, width
from grader.cli.waiting import Waiting
from grader.errors import JudgeError, SourceError
from grader.grade import judge_for
from grader.learner import HistoryError, Standing, read_history, record_graded, workspace_of
from grader.learner.progress import read_standings
from grader.learner.tracking import keep_passes
from grader.model import Report, Verdict


class Attempt(NamedTuple):
    """A file, and the exercise that it attempts.

    Attributes
    ----------
    counts
        It is the learner's own answer, by which the history says where they stand. Another file
        that is graded beside it is no answer of theirs.
    """

    exercise: Exercise
    path: Path
    counts: bool = True


class Session:
    """What one call of ``kata check`` grades.

    Parameters
    ----------
    kit
        The kit to grade by.
    seed, official, level
        See `grader.grade.grade`.
    as_json
        Print reports as JSON, a line each.
    """

    def __init__(
        self, kit: Kit, *, seed: int | None, official: bool, level: str | None, as_json: bool
    ) -> None:
        self.kit = kit
        self.workspace = workspace_of(kit)
        self.judge = judge_for(kit, level)
        self.seed = seed
        self.official = official
        self.as_json = as_json
        self._standings = read_standings(self.workspace)
        self._unrecorded = False
        self._passes: list[str] = []  # of the learner's own answers
        self._failure = ""
        self._gives_up = False  # what fails twice in the same words fails for all

    def run(self, attempts: Sequence[Attempt]) -> int:
        """Grade all; return the exit code, the worst of all."""
        self.judge.start()
        if not self.as_json:
            import grader.render  # noqa: F401, PLC0415 - its imports take as long as the judge's start
        status, passed = PASSING, 0
        with Waiting("Starting the judge") as waiting:
            for number, attempt in enumerate(attempts, 1):
                place = f"{number} of {len(attempts)}: " if len(attempts) > 1 else ""
                waiting.now(f"Grading {place}{attempt.exercise.slug}")
                report = self._graded(attempt, waiting)
                if report is not None:
                    passed += report.verdict is Verdict.PASS
                    with waiting.aside():
                        self._show(attempt, report, alone=len(attempts) == 1)
                status = max(status, _status(report))
                if self._gives_up:
                    break
        if problem := keep_passes(self.workspace, self._passes):
            say_note(problem)
        if len(attempts) > 1 and not self.as_json:
            click.echo(_total(passed, len(attempts)))
        return status

    def _graded(self, attempt: Attempt, waiting: Waiting) -> Report | None:
        """Grade and record one attempt; None if the judge failed, which is said."""
        source = _source(attempt, self.kit)
        try:
            report = self.judge.grade(attempt.exercise.slug, source, seed=self.seed, official=self.official)
        except JudgeError as error:
            self._gives_up = str(error) == self._failure
            self._failure = str(error)
            with waiting.aside():
                say_error(f"{attempt.exercise.slug} could not be judged. {fact_of(error)}", error.fix)
            return None
        if attempt.counts:
            self._passes += [report.exercise] if report.verdict is Verdict.PASS else []
            self._record(report, source, waiting)
        return report

    def _record(self, report: Report, source: str | SourceError, waiting: Waiting) -> None:
        try:
            record_graded(self.workspace, report, source)
        except HistoryError as error:
            if not self._unrecorded:
                with waiting.aside():
                    say_note(error)
            self._unrecorded = True

    def _show(self, attempt: Attempt, report: Report, *, alone: bool) -> None:
        if self.as_json:
            # ASCII alone: no character of an attempt's can act on a terminal, or be missing in a locale.
            click.echo(json.dumps(msgspec.to_builtins(report)))
            return
        from grader import render  # noqa: PLC0415 - it brings numpy along

        if report.verdict is Verdict.PASS and not alone:
            click.echo(render.summary(report, colour=may_colour()) + "\n")
            return
        slug = attempt.exercise.slug
        hints = (len(attempt.exercise.hints), self._standings.get(slug, Standing()).hints)
        text = render.report(report, colour=may_colour(), hints=hints, width=width())
        after = _afterwards(self.kit, attempt, report)
        click.echo("\n".join([text, *([""] if after else []), *after, *([] if alone else [""])]))


def _source(attempt: Attempt, kit: Kit) -> str | SourceError:
    stub = kit.stub_path(attempt.exercise)
    try:
        path = Path(shown(attempt.path))  # shorter in what is said of it
        return read_source(path, stub_of=attempt.exercise.slug if attempt.path == stub else "")
    except SourceError as error:
        return error


def _status(report: Report | None) -> int:
    if report is None or report.verdict is Verdict.INTERNAL:
        return INTERNAL
    return PASSING if report.verdict is Verdict.PASS else NOT_PASSING


def _afterwards(kit: Kit, attempt: Attempt, report: Report) -> list[str]:
    """Return what the learner may want to do now."""
    slug = attempt.exercise.slug
    if not attempt.counts:
        return ["That was another file than your stub: where you stand is as before."]
    if report.verdict is Verdict.PASS:
        from grader.learner.keeping import earlier_answer  # noqa: PLC0415 - only after a pass

        lines = []
        if kit.solution_path(attempt.exercise).is_file():
            lines = ["The solution, and what an interviewer asks next:", f"  kata solution {slug}"]
        workspace = workspace_of(kit)
        if earlier := earlier_answer(workspace, slug, read_history(workspace).events):
            lines += ["Your earlier answer, to compare:", f"  {printable(shown(earlier))}"]
        return lines
    if report.verdict is Verdict.TODO and not report.in_progress:
        mine = attempt.path == kit.stub_path(attempt.exercise)
        place = place_to_edit(kit, attempt.exercise) if mine else shown(attempt.path)
        return ["Write your answer here, then check again:", f"  {place}"]
    return []


def _total(passed: int, total: int) -> str:
    more = " kata solution NAME shows the solution of one that does." if passed else ""
    return f"{passed} of {total} pass.{more}"
