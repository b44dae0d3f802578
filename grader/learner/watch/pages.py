"""The four pages of an exercise: task, checks, hints, solution."""

from __future__ import annotations

from rich.text import Text
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Static, TabbedContent, TabPane, Tabs

PAGES = ("task", "checks", "hints", "solution")


class Pages(Vertical):
    """Pages with a tab each, which may hold a count."""

    DEFAULT_CSS = """
    Pages { height: 1fr; }
    Pages TabbedContent { height: 1fr; }
    Pages TabPane { padding: 0; }
    Pages VerticalScroll { padding: 0 1; scrollbar-size-vertical: 1; }
    Pages Tabs { height: 1; }
    Pages Underline { display: none; }
    Pages Tab { color: $foreground; }
    Pages Tab.-active, Pages Tab.-active:hover { text-style: bold reverse !important; }
    """

    def compose(self) -> ComposeResult:
        with TabbedContent(initial=PAGES[0]):
            for name in PAGES:
                with TabPane(name.title(), id=name), VerticalScroll(id=f"{name}-page"):
                    yield Static(id=f"{name}-text", markup=False)

    def on_mount(self) -> None:
        self.query_one(Tabs).can_focus = False  # the keys scroll what is on the page

    @property
    def current(self) -> str:
        """Name of the page that is on top."""
        return self.query_one(TabbedContent).active

    def turn(self, name: str) -> None:
        """Put a page on top."""
        self.query_one(TabbedContent).active = name
        self.query_one(f"#{name}-page", VerticalScroll).focus()

    def leaf(self, step: int) -> None:
        """Put the page beside the current one on top."""
        self.turn(PAGES[(PAGES.index(self.current) + step) % len(PAGES)])

    def put(self, name: str, content: str | Text, count: str = "") -> None:
        """Write a page anew."""
        self.query_one(f"#{name}-text", Static).update(content)
        self.query_one(TabbedContent).get_tab(name).label = f"{name.title()} {count}".rstrip()

    def to_top(self, *names: str) -> None:
        """Scroll pages to their first line; all if none is named."""
        for name in names or PAGES:
            self.query_one(f"#{name}-page", VerticalScroll).scroll_home(animate=False)
