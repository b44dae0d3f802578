"""The screen below any dialog: how much is solved, which exercise this is, its pages, and a line of news."""

from __future__ import annotations

import msgspec
from rich.text import Text
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Footer, Static

from grader.catalog import Exercise, Kit
from grader.errors import KataError
from grader.learner.progress import Progress
from grader.learner.watch import sheets
from grader.learner.watch.gradings import Outcome
from grader.learner.watch.pages import Pages
from grader.learner.watch.task import task_text
from grader.render import clean


class View(msgspec.Struct, frozen=True, kw_only=True):
    """What there is to see.

    Attributes
    ----------
    solution
        Empty until it was opened.
    earlier
        Where the answer is that a review put out of sight, after the new one passed; else empty.
    """

    kit: Kit
    progress: Progress
    exercise: Exercise
    outcome: Outcome | None
    solution: str
    earlier: str = ""


class Desk(Vertical):
    """The screen, which `draw` writes anew."""

    DEFAULT_CSS = """
    Desk #progress, Desk #title, Desk #status { height: auto; padding: 0 1; }
    Desk #title { text-style: bold; }
    Desk #status { max-height: 3; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._task_of: tuple[str, int] | None = None  # what is on the page: it takes longest to write

    def compose(self) -> ComposeResult:
        yield Static(id="progress", markup=False)
        yield Static(id="title", markup=False)
        yield Pages()
        yield Static(id="status", markup=False)
        yield Footer(show_command_palette=False, compact=True)

    @property
    def pages(self) -> Pages:
        """The pages of the exercise."""
        return self.query_one(Pages)

    def say(self, words: str) -> None:
        """Put a line of news at the bottom."""
        self._put("status", clean(" ".join(words.split())))

    def forget(self) -> None:
        """Write the task anew the next time, too: the kit is another."""
        self._task_of = None

    def draw(self, view: View, width: int) -> None:
        """Write everything but the news, for the width that there is."""
        exercise, standing = view.exercise, view.progress.of(view.exercise.slug)
        report = view.outcome.report if view.outcome else None
        self._put("progress", sheets.progress_line(view.progress, width))
        self._put("title", sheets.title_lines(exercise, standing))
        if self._task_of != (exercise.slug, width):
            self._task_of = (exercise.slug, width)
            self.pages.put("task", _task(view.kit, exercise, width))
        self.pages.put("checks", _checks(view, width), sheets.count(report))
        hints = sheets.hints_text(exercise.hints, standing.hints, width)
        self.pages.put("hints", hints, f"{standing.hints}/{len(exercise.hints)}")
        solution = sheets.solution_text(exercise, view.solution, width) if view.solution else ""
        self.pages.put("solution", solution or "Press s to see the solution.")

    def _put(self, name: str, content: str) -> None:
        self.query_one(f"#{name}", Static).update(content)


def _task(kit: Kit, exercise: Exercise, width: int) -> Text:
    try:
        text = Text(task_text(kit, exercise, width))
    except KataError as error:
        return Text(sheets.problem_text(error, width))
    text.highlight_regex(r"`[^`]+`", "bold")
    return text


def _checks(view: View, width: int) -> Text:
    outcome = view.outcome
    if outcome is None:
        return Text("Not checked yet. Save the file to have it checked.")
    if outcome.report is not None:
        return Text.from_ansi(sheets.report_text(outcome.report, width, view.earlier))
    return Text(sheets.problem_text(outcome.problem, width) if outcome.problem else "")
