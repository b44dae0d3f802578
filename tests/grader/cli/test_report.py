"""`kata report` writes one page, for its owner's eyes, and says where it is."""

from __future__ import annotations

import sys
import webbrowser
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from grader.catalog import Kit
from grader.learner.events import HintShown, now
from grader.learner.history import append

Run = Callable[..., Result]


def test_page(kit: Kit, run: Run) -> None:
    """It lies beside the history, and nobody else may read it."""
    done = run("report")
    path = kit.root / ".kata" / "report.html"
    assert done.exit_code == 0
    assert done.output == f"wrote .kata/report.html\n  open it in a browser: {path.as_uri()}\n"
    assert path.read_text("utf-8").startswith("<!DOCTYPE html>")
    assert path.stat().st_mode & 0o777 == 0o600
    assert [one.name for one in path.parent.iterdir()] == ["report.html"]


def test_elsewhere(kit: Kit, run: Run) -> None:
    """It goes where it is told to, and takes the place of the one before."""
    for _ in range(2):
        assert run("report", "--to", "pages/me.html").output.startswith("wrote pages/me.html\n")


def test_place_that_cannot_be_written(kit: Kit, run: Run) -> None:
    """It says so, and what to do."""
    (kit.root / "file").write_text("")
    done = run("report", "--to", "file/me.html")
    assert done.exit_code == 2
    assert "file/me.html cannot be written: " in done.output
    assert "Name a place where you may write: --to FILE" in done.output


@pytest.mark.parametrize("found", [True, False])
def test_open(kit: Kit, run: Run, monkeypatch: pytest.MonkeyPatch, found: bool) -> None:
    """A browser is asked to show it; where there is none, the address is said."""
    asked: list[str] = []
    monkeypatch.setattr(webbrowser, "open", lambda address: asked.append(address) or found)
    done = run("report", "--open")
    address = (kit.root / ".kata" / "report.html").as_uri()
    assert (done.exit_code, asked) == (0, [address])
    assert (f"No browser was found. Open it yourself: {address}" in done.stderr) is not found


def test_history_that_cannot_be_read(kit: Kit, run: Run) -> None:
    """The page is written all the same, with a word about it."""
    (kit.root / ".kata" / "history.jsonl").mkdir(parents=True)
    done = run("report")
    assert done.exit_code == 0
    assert "Note: Your progress cannot be shown" in done.stderr


def test_without_matplotlib(kit: Kit, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is missing is said with its extra, and no page is left half written."""
    append(kit.root, HintShown(at=now(), exercise="halve", number=1))
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    done = run("report")
    assert done.exit_code == 2
    assert done.stderr.startswith("Error: The charts of this page need matplotlib, which is not installed.")
    assert not (kit.root / ".kata" / "report.html").exists()


def test_malformed_chapter(kit: Kit, run: Run) -> None:
    """What is malformed in the kit is said after the page is written."""
    Path(kit.root / "exercises" / "02_words" / "chapter.toml").write_text("format = 1\n")
    done = run("report")
    assert done.exit_code == 3
    assert "wrote .kata/report.html" in done.output
