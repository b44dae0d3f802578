"""The list of all exercises: searched by words, filtered by state."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen
from textual.widgets import Footer, Input, OptionList, Static
from textual.widgets.option_list import Option

from grader.catalog import Chapter, Exercise, Kit
from grader.learner.progress import Progress, State
from grader.learner.watch.sheets import MARKS
from grader.render import clean, cut

FILTERS = ("all", "not solved", "under way", "solved")
_WITHIN = {
    "all": tuple(State),
    "not solved": (State.FAILING, State.IN_PROGRESS, State.NOT_STARTED),
    "under way": (State.FAILING, State.IN_PROGRESS),
    "solved": (State.SOLVED,),
}


def chosen(kit: Kit, progress: Progress, within: str, words: str = "") -> list[Exercise]:
    """Return the exercises of a filter that contain every word, in teaching order.

    Words are looked for in an exercise's name, title and kind, and in its chapter's title.
    """
    wanted = words.lower().split()
    return [
        exercise
        for chapter in kit.chapters
        for exercise in chapter.exercises
        if progress.of(exercise.slug).state in _WITHIN[within]
        and all(word in _searched(chapter, exercise) for word in wanted)
    ]


def _searched(chapter: Chapter, exercise: Exercise) -> str:
    parts = (exercise.slug, exercise.title, exercise.kind, chapter.folder, chapter.title)
    return " ".join(parts).lower()


def beside(kit: Kit, progress: Progress, within: str, exercise: Exercise, step: int) -> Exercise | None:
    """Return the next exercise of a filter, or for a step of -1 the one before; None if there is none."""
    order = {known.slug: number for number, known in enumerate(kit.exercises)}
    here = order[exercise.slug]
    beyond = [other for other in chosen(kit, progress, within) if (order[other.slug] - here) * step > 0]
    return beyond[0 if step > 0 else -1] if beyond else None


def _longest(kit: Kit) -> int:
    return max((len(exercise.slug) for exercise in kit.exercises), default=0)


class Listing(ModalScreen[tuple[str, str | None]]):
    """A list to choose from; it ends with the filter in force, and the name chosen or None."""

    AUTO_FOCUS = "#exercises"  # not the search, which comes first
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "take", "Open", show=True),
        Binding("slash", "search", "Search", key_display="/"),
        Binding("f", "filter", "Filter"),
        Binding("escape,l", "leave", "Back", key_display="Esc"),
    ]
    CSS = """
    Listing { background: $background; }
    Listing #head { height: 1; padding: 0 1; text-style: bold; }
    Listing Input { border: none; height: 1; padding: 0 1; background: $background; }
    Listing Input:focus { text-style: none; }
    Listing OptionList { border: none; padding: 0; height: 1fr; background: $background; }
    Listing OptionList:focus { background-tint: $background 0%; }
    Listing OptionList > .option-list--option-disabled { color: $foreground; }
    """

    def __init__(self, kit: Kit, progress: Progress, within: str, current: str) -> None:
        super().__init__()
        self._kit = kit
        self.progress = progress
        self.within = within
        self._current = current
        self._place = current  # the exercise that was gone to last, also while a filter hides it
        self._offered = ""  # the one in its stead
        self._marked = ""
        self._shown: Sequence[Exercise] = ()
        self._longest = _longest(kit)

    def compose(self) -> ComposeResult:
        yield Static(id="head", markup=False)
        yield Input(placeholder="/ to search: words of a name, title, kind or chapter", id="search")
        yield OptionList(id="exercises", markup=False)
        yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        self._fill()

    def take_up(self, kit: Kit, progress: Progress) -> None:
        """List what there is now, in a kit that was updated."""
        self._kit, self.progress, self._longest = kit, progress, _longest(kit)
        self._fill()

    @property
    def _list(self) -> OptionList:
        return self.query_one("#exercises", OptionList)

    def _fill(self) -> None:
        words = self.query_one("#search", Input).value
        self._shown = chosen(self._kit, self.progress, self.within, words)
        listed = self._list
        listed.clear_options()
        names = {exercise.slug for exercise in self._shown}
        for chapter in self._kit.chapters:
            inside = [exercise for exercise in chapter.exercises if exercise.slug in names]
            if inside:
                listed.add_option(Option(Text(clean(chapter.title), style="bold"), disabled=True))
                listed.add_options(Option(self._row(exercise), id=exercise.slug) for exercise in inside)
        total = len(self._kit.exercises)
        head = f"Exercises: {self.within}, {len(names)} of {total}. Enter opens one."
        self.query_one("#head", Static).update(head)
        if self._shown:
            self._offered = self._place if self._place in names else self._shown[0].slug
            listed.highlighted = listed.get_option_index(self._offered)
            listed.scroll_to_highlight(top=False)

    def _row(self, exercise: Exercise) -> Text:
        standing = self.progress.of(exercise.slug)
        words = standing.words() if standing.state is not State.NOT_STARTED else ""
        mark = MARKS[standing.state]
        here = "▸" if exercise.slug == self._marked else " "
        start = f"{here}{mark} {exercise.slug:<{self._longest}} {exercise.minutes:>2} min  "
        room = max(self.app.size.width - len(start) - len(words) - 4, 0)  # beside it is a scroll bar
        return Text(f"{start}{cut(clean(exercise.title), room):<{room}} {words}")

    def on_input_changed(self) -> None:
        self._fill()

    def on_input_submitted(self) -> None:
        self._list.focus()

    def on_resize(self) -> None:
        self._fill()

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Move the mark: colour alone does not say where one is."""
        before, self._marked = self._marked, event.option_id or ""
        self._current = event.option_id or self._current
        option = self._list.highlighted_option
        if option is not None and option.id == event.option_id != self._offered:
            self._place, self._offered = event.option_id or self._place, ""
        for exercise in self._shown:
            if exercise.slug in (before, self._marked):
                self._list.replace_option_prompt(exercise.slug, self._row(exercise))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        self.dismiss((self.within, event.option_id))

    def action_take(self) -> None:
        self.dismiss((self.within, self._current if self._shown else None))

    def action_search(self) -> None:
        self.query_one("#search", Input).focus()

    def action_filter(self) -> None:
        self.within = FILTERS[(FILTERS.index(self.within) + 1) % len(FILTERS)]
        self._fill()

    def action_leave(self) -> None:
        if self.focused is not None and self.focused.id == "search":
            self._list.focus()
            return
        self.dismiss((self.within, None))
