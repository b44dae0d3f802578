"""What ``%load_ext grader`` brings into a notebook: `check`, `hint` and the cell magic ``%%kata``."""

from __future__ import annotations

import contextlib
import getpass
import os
import sys
from pathlib import Path
from typing import Any

from grader.catalog import Exercise, Kit, find_kit
from grader.catalog.variants import Numbers, numbers_of
from grader.errors import KataError, UsageError
from grader.grade import judge_for
from grader.learner import HistoryError, record_graded, workspace_of
from grader.learner.hints import one_more_hint
from grader.learner.mock.holding import refuse_held
from grader.model import Report, Verdict
from grader.notebook.attempt import attempt_of
from grader.notebook.executed import Executed
from grader.notebook.rich import hints_bundle, report_bundle


class NotPassed(Exception):
    """The answer does not pass yet; what is wrong stands above it."""

    def _render_traceback_(self) -> list[str]:
        """Return what IPython shows in place of a traceback: where the kit raised it helps nobody."""
        return [f"Not passed: {self}"]


class Session:
    """The kit in one kernel.

    Parameters
    ----------
    shell
        IPython's.
    """

    def __init__(self, shell: Any) -> None:
        self.shell = shell
        self.executed = Executed()
        self._names = {"check": self.check, "hint": self.hint, "variant": self.variant}
        self._numbers: dict[str, Numbers] = {}

    def start(self) -> None:
        """Bring the names and the magic into the notebook, and remember what runs from now on."""
        for number, source in enumerate(self.shell.history_manager.input_hist_raw):
            self.executed.take(number, source)
        self.shell.events.register("pre_run_cell", self._on_run)
        self.shell.register_magic_function(self.kata, "cell", "kata")
        self.shell.push(self._names, interactive=False)

    def stop(self) -> None:
        """Forget the kernel."""
        self.shell.events.unregister("pre_run_cell", self._on_run)
        self.shell.drop_by_id(self._names)

    def _on_run(self, info: Any) -> None:
        # The number that stands beside the cell: some versions of IPython have counted on by now, others not.
        self.executed.on_run(len(self.shell.history_manager.input_hist_raw), info)

    def check(self, slug: str) -> None:
        """Grade the answer that the cells of this notebook hold, as far as they ran.

        Parameters
        ----------
        slug
            Name of the exercise.

        Raises
        ------
        NotPassed
            If a check does not pass.
        NotJudged
            If it cannot be graded, or a mock interview asks it at the moment.
        """
        kit, exercise = self._exercise(slug)
        _refuse_held(kit, exercise, "nothing else grades it")
        cells = attempt_of(self.executed.cells(), Path.cwd())
        try:
            report = judge_for(kit).grade(exercise.slug, cells, variants=self._numbers)
        except KataError as error:
            raise NotJudged(error) from None
        with contextlib.suppress(HistoryError):  # a folder that cannot be written to
            record_graded(workspace_of(kit), report, "\n\n".join(cell.source for cell in cells.cells))
        call = f'hint("{exercise.slug}")' if exercise.hints else ""
        _show(report_bundle(report, call))
        _require_passed(report)

    def hint(self, slug: str) -> None:
        """Show the hints seen so far, and one more."""
        kit, exercise = self._exercise(slug)
        _refuse_held(kit, exercise, "there are no hints")
        hints = one_more_hint(workspace_of(kit), exercise)
        left = hints.total - len(hints.shown)
        after = f'{left} more: hint("{exercise.slug}")' if left else "You have seen them all."
        _show(hints_bundle(hints.shown, hints.total, after))

    def variant(self, slug: str, *, salt: str | None = None, student: str | None = None) -> Numbers:
        """Return the numbers of an exercise: those of the student who works here, where there is a salt.

        Parameters
        ----------
        slug
            Name of the exercise.
        salt
            The assignment's, as its notebook gives it; it is remembered. Without one the numbers are
            everybody's.
        student
            The id by which answers are handed in; that of the account if None.
        """
        _, exercise = self._exercise(slug)
        if not exercise.variant:
            fact = f"`{slug}` has no numbers of anybody's own."
            raise NotJudged(UsageError(fact, "All that is needed stands in its task."))
        if salt is not None or slug not in self._numbers:
            name = (student or account()) if salt is not None else ""
            self._numbers[slug] = numbers_of(exercise, name, salt or "")
        return dict(self._numbers[slug])

    def kata(self, line: str, cell: str) -> None:
        """Run the cell, and grade it: ``%%kata stable_softmax``."""
        slug = line.strip()
        if not slug:
            raise NotJudged(
                UsageError("%%kata needs the name of an exercise.", "Write %%kata stable_softmax")
            )
        self.executed.within(True)
        try:
            result = self.shell.run_cell(cell, store_history=False)
        finally:
            self.executed.within(False)
        if result.success:  # what it raised is shown already
            self.check(slug)

    def _exercise(self, slug: str) -> tuple[Kit, Exercise]:
        try:
            if not isinstance(slug, str):
                raise UsageError("The name of an exercise is a string.", 'Write check("stable_softmax").')
            kit = find_kit()
            return kit, kit.exercise(slug)
        except KataError as error:
            raise NotJudged(error) from None


class NotJudged(Exception):
    """An error of the kit's, shown as its sentences alone."""

    def __init__(self, error: KataError) -> None:
        super().__init__(str(error))

    def _render_traceback_(self) -> list[str]:
        return [str(self)]


def account() -> str:
    """Return the id by which nbgrader hands in for the account that runs this.

    It is the owner of the process, whatever the environment says; in the images of JupyterHub, whose account
    is everybody's, the hub says who it is.
    """
    if sys.platform == "win32":
        name = getpass.getuser()
    else:
        import pwd  # noqa: PLC0415 - not everywhere

        name = pwd.getpwuid(os.getuid()).pw_name
    return os.environ.get("JUPYTERHUB_USER", name) if name == "jovyan" else name


def _refuse_held(kit: Kit, exercise: Exercise, what: str) -> None:
    """Refuse what a mock interview refuses everywhere: in a notebook its answers would be diagnosed."""
    try:
        refuse_held(workspace_of(kit), exercise.slug, what)
    except UsageError as error:
        raise NotJudged(error) from None


def _show(bundle: dict[str, str]) -> None:
    from IPython.display import display  # noqa: PLC0415 - there in a kernel

    display(bundle, raw=True)  # type: ignore[no-untyped-call]


def _require_passed(report: Report) -> None:
    if report.verdict is not Verdict.PASS:
        from grader.render import summary  # noqa: PLC0415 - it brings numpy along

        raise NotPassed(summary(report))


_sessions: dict[int, Session] = {}


def load(shell: Any) -> None:
    """Begin, or begin again."""
    unload(shell)
    _sessions[id(shell)] = Session(shell)
    _sessions[id(shell)].start()


def unload(shell: Any) -> None:
    """Take away what `load` brought."""
    if session := _sessions.pop(id(shell), None):
        session.stop()
