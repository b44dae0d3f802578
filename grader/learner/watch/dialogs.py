"""A question before something is done, and the keys at a glance."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

_CSS = """
{0} {{ align: center middle; }}
{0} VerticalScroll {{ width: 64; max-width: 96%; height: auto; max-height: 90%; border: round $foreground;
padding: 1 2; background: $background; }}
"""


KEYS = (
    ("n, p", "next, previous exercise (of the list's filter)"),
    ("g", "go to what your plan and weak spots ask for next"),
    ("l", "list of all exercises: search and filter"),
    ("1 2 3 4", "the pages; also left and right"),
    ("up, down", "scroll; also Page Up and Down, Home, End"),
    ("h", "one more hint"),
    ("s", "solution"),
    ("r", "reset: a blank stub; your attempt is kept"),
    ("c", "check again, on other inputs"),
    ("a", "check all that you edited; once more: stop"),
    ("d", "light or dark"),
    ("q, Ctrl-C", "quit"),
)


class Question(ModalScreen[bool]):
    """A question that y answers with True and anything else with False."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("y", "answer(True)", "Yes"),
        ("n,escape,q", "answer(False)", "No"),
    ]
    CSS = _CSS.format("Question")

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words

    def compose(self) -> ComposeResult:
        with VerticalScroll():
            yield Static(f"{self._words}\n\n  y  yes\n  n  no", markup=False)

    def action_answer(self, answer: bool) -> None:
        self.dismiss(answer)


class Keys(ModalScreen[None]):
    """All keys, and what they do."""

    BINDINGS: ClassVar[list[BindingType]] = [("escape,question_mark,q,enter", "dismiss", "Back")]
    CSS = _CSS.format("Keys")

    def compose(self) -> ComposeResult:
        lines = [f"{keys:<12}{words}" for keys, words in KEYS]
        with VerticalScroll():
            yield Static("\n".join([*lines, "", "Esc closes this."]), markup=False)
