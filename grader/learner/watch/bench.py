"""``kata watch`` on a full screen, without its keys: what is shown, and what happens by itself."""

from __future__ import annotations

import asyncio
import signal
import sys
from datetime import datetime

from textual.app import App, ComposeResult
from textual.events import Resize
from textual.message import Message

from grader.catalog import Exercise, Kit
from grader.errors import KataError
from grader.learner.keeping import earlier_answer, is_edited
from grader.learner.progress import Progress, State, read_progress
from grader.learner.watch import sheets
from grader.learner.watch.desk import Desk, View
from grader.learner.watch.gradings import Gradings, Outcome, Recorded
from grader.learner.watch.listing import Listing
from grader.learner.watch.pages import Pages
from grader.learner.watch.renewal import renewal_words
from grader.learner.watch.row import Row
from grader.learner.watch.saves import Saves
from grader.learner.workspace import workspace_of
from grader.model import Verdict
from grader.render import clean

DARK, LIGHT, COLOURLESS = "textual-dark", "textual-light", "ansi-dark"
THEMES = {"dark": DARK, "light": LIGHT, "none": COLOURLESS}


class Saved(Message):
    """Stubs were saved, moved or removed."""

    def __init__(self, names: list[str]) -> None:
        super().__init__()
        self.names = names


class Told(Message):
    """The thread that grades has something to tell."""

    def __init__(self, news: Outcome | Recorded) -> None:
        super().__init__()
        self.news = news


class Updated(Message):
    """The kit is another than it was."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit


class Bench(App[None]):
    """The program without its keys.

    Parameters
    ----------
    kit
        The kit.
    progress
        Where the learner stands.
    exercise
        The one to begin with.
    theme
        Name of a theme of Textual's.
    """

    ENABLE_COMMAND_PALETTE = False
    CSS = "Screen { background: $background; }"

    def __init__(self, kit: Kit, progress: Progress, exercise: Exercise, *, theme: str = DARK) -> None:
        super().__init__(ansi_color=theme == COLOURLESS)  # that is all: the terminal's own, and no colour
        self.kit = kit
        self.progress = progress
        self.exercise = exercise
        self.theme = theme
        self.outcomes: dict[str, Outcome] = {}
        self.row = Row()
        self.workspace = workspace_of(kit)
        self.solution = ""
        self._begun = False
        self._warned = False
        self.gradings = Gradings(kit, lambda news: self.post_message(Told(news)))
        self.saves = Saves(kit, self._seen)

    def _seen(self, news: list[str] | Kit) -> None:
        self.post_message(Updated(news) if isinstance(news, Kit) else Saved(news))

    # -- the screen ----------------------------------------------------------------------

    def compose(self) -> ComposeResult:
        yield Desk()

    def on_ready(self) -> None:
        """Begin, now that every part of the screen is there."""
        self._begun = True
        if sys.platform != "win32":
            for sign in (signal.SIGTERM, signal.SIGHUP):  # so that the terminal is given back as it was
                asyncio.get_running_loop().add_signal_handler(sign, self.exit)
        self.gradings.start()
        self.saves.start()
        self.show(self.exercise)

    def on_unmount(self) -> None:
        self.saves.close()
        self.gradings.close()

    def on_resize(self, event: Resize) -> None:
        if self._begun:
            self.draw_all(event.size.width)  # `size` is still that of before

    @property
    def desk(self) -> Desk:
        """The screen, which is there below a dialog, too."""
        return self.screen_stack[0].query_one(Desk)

    @property
    def pages(self) -> Pages:
        """The pages of the exercise."""
        return self.desk.pages

    def say(self, words: str) -> None:
        """Put a line at the bottom of the screen."""
        self.desk.say(words)

    def show(self, exercise: Exercise) -> None:
        """Turn to an exercise; it is graded as it is."""
        self.exercise = exercise
        self.solution = ""
        self.pages.turn("task")
        self.pages.to_top()
        self.say("Checking it as it is ...")
        self.gradings.grade(exercise, saved=False)
        self.draw_all()

    def draw_all(self, columns: int | None = None) -> None:
        """Write everything anew, for the width that there is, or is about to be."""
        view = View(
            kit=self.kit,
            progress=self.progress,
            exercise=self.exercise,
            outcome=self.outcomes.get(self.exercise.slug),
            solution=self.solution,
            earlier=self._earlier(),
        )
        self.desk.draw(view, max((columns or self.size.width) - 4, 1))

    def _earlier(self) -> str:
        """Return where the answer is that a review put out of sight, once the new one passes; else ""."""
        outcome = self.outcomes.get(self.exercise.slug)
        if outcome is None or outcome.report is None or outcome.report.verdict is not Verdict.PASS:
            return ""
        path = earlier_answer(self.workspace, self.exercise.slug, self.progress.history.events)
        return path.relative_to(self.workspace).as_posix() if path else ""

    # -- what happens --------------------------------------------------------------------

    def on_saved(self, message: Saved) -> None:
        """Grade what was saved; one stub alone is turned to, as the learner works there."""
        known = {exercise.slug: exercise for exercise in self.kit.exercises}
        names = [name for name in message.names if name in known]
        if not names:  # they left the kit meanwhile
            return
        if self.exercise.slug not in names:
            if len(names) > 1:
                self.say(f"{len(names)} other stubs changed: a checks all that you edited.")
                return
            exercise = known[names[0]]
            if not self._is_worked_on(exercise):
                self.say(f"The stub of {exercise.slug} was laid out, or is gone: l lists all.")
                return
            self.show(exercise)
        self.say(f"{self.exercise.slug} was saved. Checking it ...")
        self.gradings.grade(self.exercise, saved=True)

    def _is_worked_on(self, exercise: Exercise) -> bool:
        """Tell a learner's save from a stub that an update laid out, and from one that is deleted."""
        begun = self.progress.of(exercise.slug).state is not State.NOT_STARTED
        return self.kit.stub_path(exercise).exists() and (begun or is_edited(self.kit, exercise))

    def on_told(self, message: Told) -> None:
        """Show an outcome, or where the learner stands now."""
        news = message.news
        if isinstance(news, Outcome):
            self._take(news)
        else:
            self.progress = news.progress
            self.warn(news.problem)
        self.draw_all()

    def _take(self, outcome: Outcome) -> None:
        order = outcome.order
        self.outcomes[order.exercise.slug] = outcome
        here = order.exercise.slug == self.exercise.slug
        if order.left >= 0:
            if words := self.row.count(outcome):
                self.say(words)
        elif here:
            self.say(sheets.outcome_line(outcome, datetime.now(), by_events=self.saves.by_events))
        if order.saved and here:
            self.pages.turn("checks")
            self.pages.to_top("checks")

    def on_updated(self, message: Updated) -> None:
        """Go on with an updated kit: what is new is listed, what is gone is not, what is here graded anew."""
        before, self.kit = self.kit, message.kit
        self.gradings.take_up(self.kit)
        if self.row.goes_on:
            self.row.stop()
            self.gradings.grade_all([])
        self.progress = read_progress(self.workspace, self.kit)
        self.desk.forget()
        for screen in self.screen_stack:
            if isinstance(screen, Listing):
                screen.take_up(self.kit, self.progress)
        if words := renewal_words(before.exercises, self.kit.exercises):
            self.notify(words, timeout=15, markup=False)
        for problem in self.kit.problems[:1]:
            self.notify(clean(str(problem)), severity="warning", timeout=15, markup=False)
        self._stay_or_leave(before)

    def _stay_or_leave(self, before: Kit) -> None:
        """Turn to the exercise as it is in the kit now, or to the nearest if it is gone."""
        known = {exercise.slug: exercise for exercise in self.kit.exercises}
        if self.exercise.slug in known:
            self.exercise = known[self.exercise.slug]
            self.gradings.grade(self.exercise, saved=False)
            self.draw_all()
            return
        old = [exercise.slug for exercise in before.exercises]
        here = old.index(self.exercise.slug)
        near = next((slug for slug in [*old[here:], *reversed(old[:here])] if slug in known), None)
        self.show(known[near] if near else self.kit.exercises[0])

    def warn(self, problem: KataError | None) -> None:
        """Say once that nothing is recorded."""
        if problem and not self._warned:
            self._warned = True
            self.notify(clean(str(problem)), severity="warning", timeout=15, markup=False)
