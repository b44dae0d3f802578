"""The system's Chromium, and what it sees of a page."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
PATIENCE = 120_000  # milliseconds: for a busy machine
REACHABLE = "summary, .wide"
STOPS = """() => {
  const one = document.activeElement;
  if (one === document.body || one === document.documentElement) return null;
  return [[...document.querySelectorAll('*')].indexOf(one), getComputedStyle(one).outlineStyle];
}"""
VISIBLE = """selector => [...document.querySelectorAll('*')].flatMap(
  (one, n) => one.matches(selector) && one.checkVisibility() && one.getClientRects().length ? [n] : [])"""


class Seen(NamedTuple):
    """What a browser sees of a page.

    Attributes
    ----------
    troubles
        Messages of the console, uncaught errors, and requests for anything but the page.
    violations
        What axe-core finds, in words.
    overflow
        By how many pixels the page is wider than the window.
    unreachable
        Places that scroll or open, and that the Tab key does not reach with a visible focus.
    text
        What is read on it.
    """

    troubles: list[str]
    violations: str
    overflow: int
    unreachable: list[int]
    text: str


Look = Callable[..., Seen]


@pytest.fixture(scope="module")  # no longer: while it lives, nothing else can run an event loop here
def _browser() -> Iterator[Any]:
    api = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed: .[dev] brings it")
    pytest.importorskip("axe_playwright_python", reason="axe-core is not installed: .[dev] brings it")
    path = os.environ.get("KATA_TEST_CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        pytest.skip("no Chromium here: apt-get install chromium, or name one in KATA_TEST_CHROMIUM")
    with api.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, args=["--no-sandbox"], timeout=PATIENCE)
        yield browser
        browser.close()


@pytest.fixture
def look(_browser: Any, tmp_path: Path) -> Look:
    """Open a page in a window of a width, in light or dark, with everything on it unfolded."""
    from axe_playwright_python.sync_playwright import Axe  # noqa: PLC0415

    def seen(page: str, scheme: str = "light", width: int = 1100) -> Seen:
        path = tmp_path / "page.html"
        path.write_text(page, encoding="utf-8")
        window = _browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
        window.set_default_timeout(PATIENCE)
        troubles: list[str] = []
        window.on("console", lambda message: troubles.append(message.text))
        window.on("pageerror", lambda error: troubles.append(str(error)))
        window.on("request", lambda request: troubles.append(request.url))
        window.goto(path.as_uri())
        assert troubles.pop(0) == path.as_uri()
        window.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
        checked = Axe().run(window)
        found = Seen(
            troubles=[*troubles],
            violations=checked.generate_report() if checked.violations_count else "",
            overflow=window.evaluate("document.documentElement.scrollWidth - window.innerWidth"),
            unreachable=_unreachable(window),
            text=window.inner_text("body"),
        )
        window.close()
        return found

    return seen


def _unreachable(window: Any) -> list[int]:
    waiting = set(window.evaluate(VISIBLE, REACHABLE))
    for _ in range(3 * len(waiting) + 3):
        window.keyboard.press("Tab")
        stop = window.evaluate(STOPS)
        if stop is not None and stop[1] != "none":
            waiting.discard(stop[0])
    return sorted(waiting)
