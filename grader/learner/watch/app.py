"""``kata watch`` on a full screen: an exercise, its checks, hints and solution; and the keys."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Callable
from datetime import datetime
from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.events import Resize
from textual.message import Message

from grader.catalog import Exercise, Kit
from grader.errors import KataError
from grader.learner.choosing import choose
from grader.learner.hints import one_more_hint
from grader.learner.keeping import is_edited, reset_stub
from grader.learner.mock.holding import refuse_held
from grader.learner.progress import Progress, State, read_progress
from grader.learner.solutions import open_solution
from grader.learner.watch import sheets
from grader.learner.watch.desk import Desk, View
from grader.learner.watch.dialogs import Keys, Question
from grader.learner.watch.gradings import Gradings, Outcome, Recorded
from grader.learner.watch.listing import Listing, chosen
from grader.learner.watch.pages import Pages
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


class Watch(App[None]):
    """The program.

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
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "go(1)", "Next"),
        Binding("p", "go(-1)", "Previous"),
        Binding("h", "hint", "Hint"),
        Binding("s", "solution", "Solution"),
        Binding("r", "reset", "Reset"),
        Binding("l", "list", "List"),
        Binding("a", "check_all", "Check all"),
        Binding("question_mark", "keys", "Keys", key_display="?"),
        Binding("q", "quit", "Quit"),
        Binding("g", "go_on", show=False),
        Binding("c", "check", show=False),
        Binding("right", "leaf(1)", show=False),
        Binding("left", "leaf(-1)", show=False),
        Binding("1", "turn('task')", show=False),
        Binding("2", "turn('checks')", show=False),
        Binding("3", "turn('hints')", show=False),
        Binding("4", "turn('solution')", show=False),
        Binding("d", "theme", show=False),
        Binding("ctrl+c", "quit", show=False, priority=True),
    ]
    CSS = "Screen { background: $background; }"

    def __init__(self, kit: Kit, progress: Progress, exercise: Exercise, *, theme: str = DARK) -> None:
        super().__init__(ansi_color=theme == COLOURLESS)  # that is all: the terminal's own, and no colour
        self.kit = kit
        self.progress = progress
        self.exercise = exercise
        self.theme = theme
        self.within = "all"
        self.outcomes: dict[str, Outcome] = {}
        self._workspace = workspace_of(kit)
        self._begun = False
        self._solution = ""
        self._row: tuple[int, int] | None = None  # done and passed, while all are checked
        self._warned = False
        self.gradings = Gradings(kit, lambda news: self.post_message(Told(news)))
        stubs = {known.slug: kit.stub_path(known) for known in kit.exercises}
        folder = kit.stub_path(exercise).parents[1]
        self.saves = Saves(folder, stubs, lambda names: self.post_message(Saved(names)))

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
        self._show(self.exercise)

    def on_unmount(self) -> None:
        self.saves.close()
        self.gradings.close()

    def on_resize(self, event: Resize) -> None:
        if self._begun:
            self._draw(event.size.width)  # `size` is still that of before

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

    def _show(self, exercise: Exercise) -> None:
        """Turn to an exercise; it is graded as it is."""
        self.exercise = exercise
        self._solution = ""
        self.pages.turn("task")
        self.pages.to_top()
        self.say("Checking it as it is ...")
        self.gradings.grade(exercise, saved=False)
        self._draw()

    def _draw(self, columns: int | None = None) -> None:
        """Write everything anew, for the width that there is, or is about to be."""
        view = View(
            kit=self.kit,
            progress=self.progress,
            exercise=self.exercise,
            outcome=self.outcomes.get(self.exercise.slug),
            solution=self._solution,
        )
        self.desk.draw(view, max((columns or self.size.width) - 4, 1))

    # -- what happens --------------------------------------------------------------------

    def on_saved(self, message: Saved) -> None:
        """Grade what was saved; one stub alone is turned to, as the learner works there."""
        names = message.names
        if self.exercise.slug not in names:
            if len(names) > 1:
                self.say(f"{len(names)} other stubs changed: a checks all that you edited.")
                return
            self._show(self.kit.exercise(names[0]))
        self.say(f"{self.exercise.slug} was saved. Checking it ...")
        self.gradings.grade(self.exercise, saved=True)

    def on_told(self, message: Told) -> None:
        """Show an outcome, or where the learner stands now."""
        news = message.news
        if isinstance(news, Outcome):
            self._take(news)
        else:
            self.progress = news.progress
            self._warn(news.problem)
        self._draw()

    def _warn(self, problem: KataError | None) -> None:
        """Say once that nothing is recorded."""
        if problem and not self._warned:
            self._warned = True
            self.notify(clean(str(problem)), severity="warning", timeout=15, markup=False)

    def _take(self, outcome: Outcome) -> None:
        order = outcome.order
        self.outcomes[order.exercise.slug] = outcome
        if order.left >= 0:
            self._count(outcome)
        elif order.exercise.slug == self.exercise.slug:
            self.say(sheets.outcome_line(outcome, datetime.now(), by_events=self.saves.by_events))
        if order.saved and order.exercise.slug == self.exercise.slug:
            self.pages.turn("checks")
            self.pages.to_top("checks")

    def _count(self, outcome: Outcome) -> None:
        if self._row is None:  # it was stopped while this one was under way
            return
        done, passed = self._row
        report, left = outcome.report, outcome.order.left
        done, passed = done + 1, passed + (report is not None and report.verdict is Verdict.PASS)
        self._row = (done, passed) if left else None
        self.say(f"Checked {done}: {passed} pass. {f'{left} to go; a stops.' if left else 'That was all.'}")

    # -- keys ----------------------------------------------------------------------------

    def action_go(self, step: int) -> None:
        """Turn to the next or the previous exercise of the filter."""
        order = {exercise.slug: number for number, exercise in enumerate(self.kit.exercises)}
        listed = chosen(self.kit, self.progress, self.within)
        here = order[self.exercise.slug]
        beyond = [exercise for exercise in listed if (order[exercise.slug] - here) * step > 0]
        if beyond:
            self._show(beyond[0 if step > 0 else -1])
        else:
            self.say(f"There is none {'after' if step > 0 else 'before'} this one (list: {self.within}).")

    def action_go_on(self) -> None:
        """Turn to what `kata next` names, or to what comes after that if it is here."""
        choice = choose(self.progress, self.kit)
        if choice is None:
            self.say("Everything is solved.")
            return
        here = choice.exercise.slug == self.exercise.slug
        self._show(choice.otherwise if here and choice.otherwise else choice.exercise)

    def action_leaf(self, step: int) -> None:
        """Turn to the page beside."""
        self.pages.leaf(step)

    def action_turn(self, name: str) -> None:
        """Turn to a page."""
        self.pages.turn(name)

    def action_check(self) -> None:
        """Check the exercise once more, on other inputs."""
        self.say("Checking it again ...")
        self.gradings.grade(self.exercise, saved=True)

    def action_check_all(self) -> None:
        """Check all that was edited, or stop that."""
        if self._row is not None:
            self._row = None
            self.gradings.grade_all([])
            self.say("Stopped.")
            return
        edited = [exercise for exercise in self.kit.exercises if is_edited(self.kit, exercise)]
        if not edited:
            self.say("No stub is edited yet.")
            return
        self._row = (0, 0)
        self.say(f"Checking {len(edited)} ...")
        self.gradings.grade_all(edited)

    def action_hint(self) -> None:
        """Show one more hint."""

        def hint() -> None:
            refuse_held(self._workspace, self.exercise.slug, "there are no hints")
            self._warn(one_more_hint(self._workspace, self.exercise).problem)

        self._do(hint)
        self.pages.turn("hints")

    def action_solution(self) -> None:
        """Show the solution, after a question if the exercise is not solved."""
        if self._solution or self.progress.of(self.exercise.slug).state is State.SOLVED:
            self._open_solution()
            return
        words = f"You have not solved {self.exercise.slug} yet. Show the solution all the same?"
        self._ask(words, self._open_solution)

    def _open_solution(self) -> None:
        if not self._solution:
            self._do(self._read_solution)
        self.pages.turn("solution")

    def _read_solution(self) -> None:
        refuse_held(self._workspace, self.exercise.slug, "there is no solution")
        gave_up = self.progress.of(self.exercise.slug).state is not State.SOLVED
        opened = open_solution(self.kit, self._workspace, self.exercise, gave_up=gave_up)
        self._solution = opened.text
        self._warn(opened.problem)

    def action_reset(self) -> None:
        """Lay out a blank stub, after a question."""
        words = f"Put the blank stub of {self.exercise.slug} back? Your attempt is kept in .kata/attempts."
        self._ask(words, lambda: self._do(self._reset))

    def _reset(self) -> None:
        done = reset_stub(self.kit, self._workspace, self.exercise)
        self._warn(done.problem)
        kept = f" Your attempt: {done.name(self._workspace)}" if done.kept else ""
        words = f"The stub is blank again.{kept}" if done.changed else "The stub is as it came."
        self.notify(clean(words), timeout=15, markup=False)  # the line below soon tells of the blank stub

    def _ask(self, words: str, then: Callable[[], None]) -> None:
        self.push_screen(Question(words), lambda answer: then() if answer else None)

    def _do(self, action: Callable[[], None]) -> None:
        """Do what may fail with a fact and a fix, and show where the learner stands then."""
        try:
            action()
        except KataError as error:
            self.say(str(error))
        self.progress = read_progress(self._workspace, self.kit)
        self._draw()

    def action_list(self) -> None:
        """Choose from the list."""

        def take(answer: tuple[str, str | None] | None) -> None:
            self.within, name = answer or (self.within, None)
            if name is not None and name != self.exercise.slug:
                self._show(self.kit.exercise(name))

        self.push_screen(Listing(self.kit, self.progress, self.within, self.exercise.slug), take)

    def action_keys(self) -> None:
        """Show what the keys do."""
        self.push_screen(Keys())

    def action_theme(self) -> None:
        """Change between light and dark, where there is colour."""
        if self.theme == COLOURLESS:
            self.say("There is no colour, as NO_COLOR asks: light or dark is the terminal's own.")
            return
        self.theme = LIGHT if self.current_theme.dark else DARK
