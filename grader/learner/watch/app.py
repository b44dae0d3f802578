"""``kata watch`` on a full screen: an exercise, its checks, hints and solution; and the keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual.binding import Binding, BindingType

from grader.catalog import Exercise, Kit
from grader.errors import KataError
from grader.learner.approaches import without_docstrings
from grader.learner.choosing import choose
from grader.learner.hints import one_more_hint
from grader.learner.keeping import is_edited, reset_stub
from grader.learner.mock.holding import refuse_held
from grader.learner.progress import Progress, State, read_progress
from grader.learner.solutions import open_solution
from grader.learner.watch.bench import COLOURLESS, DARK, LIGHT, Bench
from grader.learner.watch.dialogs import Keys, Question
from grader.learner.watch.listing import Listing, beside
from grader.render import clean


class Watch(Bench):
    """The program: what its keys do. See `Bench` for its parameters."""

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

    def __init__(self, kit: Kit, progress: Progress, exercise: Exercise, *, theme: str = DARK) -> None:
        super().__init__(kit, progress, exercise, theme=theme)
        self.within = "all"

    def action_go(self, step: int) -> None:
        """Turn to the next or the previous exercise of the filter."""
        found = beside(self.kit, self.progress, self.within, self.exercise, step)
        if found:
            self.show(found)
        else:
            self.say(f"There is none {'after' if step > 0 else 'before'} this one (list: {self.within}).")

    def action_go_on(self) -> None:
        """Turn to what `kata next` names, or to what comes after that if it is here."""
        choice = choose(self.progress, self.kit)
        if choice is None:
            self.say("Everything is solved.")
            return
        here = choice.exercise.slug == self.exercise.slug
        self.show(choice.otherwise if here and choice.otherwise else choice.exercise)

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
        if self.row.goes_on:
            self.row.stop()
            self.gradings.grade_all([])
            self.say("Stopped.")
            return
        edited = [exercise for exercise in self.kit.exercises if is_edited(self.kit, exercise)]
        if not edited:
            self.say("No stub is edited yet.")
            return
        self.row.begin()
        self.say(f"Checking {len(edited)} ...")
        self.gradings.grade_all(edited)

    def action_hint(self) -> None:
        """Show one more hint."""

        def hint() -> None:
            refuse_held(self.workspace, self.exercise.slug, "there are no hints")
            self.warn(one_more_hint(self.workspace, self.exercise).problem)

        self._do(hint)
        self.pages.turn("hints")

    def action_solution(self) -> None:
        """Show the solution, after a question if the exercise is not solved."""
        if self.solution or self.progress.of(self.exercise.slug).state is State.SOLVED:
            self._open_solution()
            return
        words = f"You have not solved {self.exercise.slug} yet. Show the solution all the same?"
        self._ask(words, self._open_solution)

    def _open_solution(self) -> None:
        if not self.solution:
            self._do(self._read_solution)
        self.pages.turn("solution")

    def _read_solution(self) -> None:
        refuse_held(self.workspace, self.exercise.slug, "there is no solution")
        gave_up = self.progress.of(self.exercise.slug).state is not State.SOLVED
        opened = open_solution(self.kit, self.workspace, self.exercise, gave_up=gave_up)
        self.solution = without_docstrings(opened.text)  # they are the task, which has a page of its own
        self.warn(opened.problem)

    def action_reset(self) -> None:
        """Lay out a blank stub, after a question."""
        words = f"Put the blank stub of {self.exercise.slug} back? Your attempt is kept in .kata/attempts."
        self._ask(words, lambda: self._do(self._reset))

    def _reset(self) -> None:
        done = reset_stub(self.kit, self.workspace, self.exercise)
        self.warn(done.problem)
        kept = f" Your attempt: {done.name(self.workspace)}" if done.kept else ""
        words = f"The stub is blank again.{kept}" if done.changed else "The stub is as it came."
        self.notify(clean(words), timeout=15, markup=False)  # the line below soon tells of the blank stub

    def _ask(self, words: str, then: Callable[[], None]) -> None:
        """Ask, and do it after a yes; not if another exercise was turned to, as by a save, meanwhile."""
        slug = self.exercise.slug

        def take(answer: bool | None) -> None:
            if answer and self.exercise.slug != slug:
                self.say(
                    f"This is {self.exercise.slug}, and the question was about {slug}: nothing was done."
                )
            elif answer:
                then()

        self.push_screen(Question(words), take)

    def _do(self, action: Callable[[], None]) -> None:
        """Do what may fail with a fact and a fix, and show where the learner stands then."""
        try:
            action()
        except KataError as error:
            self.say(str(error))
        self.progress = read_progress(self.workspace, self.kit)
        self.draw_all()

    def action_list(self) -> None:
        """Choose from the list."""

        def take(answer: tuple[str, str | None] | None) -> None:
            self.within, name = answer or (self.within, None)
            if name is not None and name != self.exercise.slug:
                self.show(self.kit.exercise(name))

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
