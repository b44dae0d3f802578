"""A workspace with a small kit that can be graded, and a place where news arrives from threads."""

from __future__ import annotations

import queue
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from grader.catalog import Kit

STUB = '"""{title}."""\n\n\ndef {slug}(x: float) -> float:\n    """Return {what} `x`."""\n    {body}\n'
SUITE = '''"""Hidden suite."""

from grader import checks


def test_large(attempt, rng):
    """Large numbers are treated like small ones."""
    x = float(rng.uniform(1e6, 1e7))
    checks.close(attempt.{slug}(x), {oracle})


def test_zero(attempt):
    """Zero stays zero."""
    checks.close(attempt.{slug}(0.0), 0.0)
'''
CHAPTER = 'format = 1\ntitle = "{title}"\nabout = "Some."\n'
EXERCISE = """
[[exercise]]
slug = "{slug}"
title = "{title}"
kind = "code"
difficulty = 2
minutes = 5
points = 10
asked = "often"
roles = ["mle"]
hints = ["What is it?", "A concept.", "An outline."]

[[exercise.followups]]
question = "And of three?"
answer = "The same way."
"""
CHAPTERS = {
    "01_numbers": ("Numbers", [("halve", "Halve a number", "x / 2"), ("twice", "Double a number", "x * 2")]),
    "02_more": ("More numbers", [("third", "Take a third", "x / 3")]),
}


def stub(slug: str, body: str = "raise NotImplementedError") -> str:
    """Return the text of a stub."""
    return STUB.format(slug=slug, title=slug.title(), what=slug, body=body)


@pytest.fixture
def kit(tmp_path: Path) -> Kit:
    """Write the kit: halve, twice and third, in two chapters."""
    root = tmp_path / "kit"
    for folder, (title, exercises) in CHAPTERS.items():
        text = CHAPTER.format(title=title)
        for slug, name, right in exercises:
            text += EXERCISE.format(slug=slug, title=name)
            _put(root / "exercises" / folder / f"{slug}.py", stub(slug))
            _put(root / "solutions" / folder / f"{slug}.py", stub(slug, f"return {right}"))
            _put(root / "tests/exercises" / folder / f"test_{slug}.py", SUITE.format(slug=slug, oracle=right))
        _put(root / "exercises" / folder / "chapter.toml", text)
    wrong = '"""You take a third."""\n\n\ndef halve(x):\n    return x / 3\n'
    _put(root / "tests/attempts/01_numbers/halve/wrong_third.py", wrong)
    return Kit(root)


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


class News:
    """What threads told, in order."""

    def __init__(self) -> None:
        self._queue: queue.SimpleQueue[Any] = queue.SimpleQueue()

    def tell(self, news: object) -> None:
        """Take one piece of news; called by a thread."""
        self._queue.put(news)

    def until(self, wanted: Callable[[Any], bool], seconds: float = 60.0) -> Any:
        """Return the first piece of news that is wanted; fail if it does not come."""
        end = time.monotonic() + seconds
        while True:
            news = self._queue.get(timeout=max(end - time.monotonic(), 0.01))
            if wanted(news):
                return news

    def rest(self, seconds: float) -> list[Any]:
        """Return all that comes within some time."""
        found = []
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            try:
                found.append(self._queue.get(timeout=left))
            except queue.Empty:
                break
        return found


@pytest.fixture
def news() -> News:
    """Return where news arrives."""
    return News()
