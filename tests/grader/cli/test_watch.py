"""``kata watch``: the plain mode as a process, and what keeps the full screen from being shown."""

from __future__ import annotations

import importlib.util
import io
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from click.testing import Result

from grader.catalog import Kit
from grader.cli import watch as module
from grader.learner.keeping import begin_review
from grader.learner.progress import State, read_progress
from tests.grader.processes import alive, wait_for
from tests.grader.small_kit import HALVE, add_exercise

Start = Callable[..., subprocess.Popen[bytes]]


class Lines:
    """What a process prints, line by line, as it comes."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self.text = ""
        self._file = process.stdout
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def _read(self) -> None:
        assert self._file is not None
        for line in self._file:
            self.text += line.decode()

    def show(self, words: str) -> bool:
        """Tell whether `words` are printed in time."""
        return wait_for(lambda: words in self.text, 60)


@pytest.fixture
def watching(kit: Kit, start: Start) -> Iterator[tuple[subprocess.Popen[bytes], Lines]]:
    """Watch the kit in a process whose output is a pipe."""
    process = start("watch", cwd=kit.root, stderr=subprocess.STDOUT)
    lines = Lines(process)
    assert lines.show("Ctrl-C ends."), lines.text
    yield process, lines
    process.kill()


def _save(kit: Kit, text: str) -> None:
    kit.stub_path(kit.exercise("halve")).write_text(text, encoding="utf-8")


def _descendants(pid: int) -> list[int]:
    found = [pid]
    for process in alive():  # the list is in no order, so it is gone through until nothing is added
        if process.parent in found and process.pid not in found:
            found.append(process.pid)
    return found


def test_a_pipe_gets_reports_line_by_line(kit: Kit, watching: tuple[subprocess.Popen[bytes], Lines]) -> None:
    """A wrong save shows its diagnosis, a right one that it passes, and the history knows."""
    _, lines = watching
    _save(kit, HALVE.replace("x / 2", "x / 3"))
    assert lines.show("You take a third."), lines.text
    _save(kit, HALVE)
    assert lines.show("halve: pass, 3 of 3 checks"), lines.text
    assert "\x1b" not in lines.text
    assert wait_for(lambda: read_progress(kit.root, kit).of("halve").state is State.SOLVED)


def test_an_updated_kit_and_a_review_in_a_pipe(
    kit: Kit, watching: tuple[subprocess.Popen[bytes], Lines]
) -> None:
    """A new exercise is named and checked when it is saved; after a review the earlier answer is named."""
    _, lines = watching
    _save(kit, HALVE)
    assert lines.show("halve: pass, 3 of 3 checks"), lines.text
    kept = begin_review(kit, kit.root, kit.exercise("halve")).kept
    assert kept is not None and lines.show("halve: not started"), lines.text
    assert "Your earlier answer" not in lines.text
    _save(kit, HALVE + "\n")
    assert lines.show(f"Your earlier answer, to compare:\n  {kept.relative_to(kit.root)}"), lines.text
    add_exercise(kit, "quarter")
    assert lines.show("The kit was updated: 1 exercise is new (quarter)."), lines.text
    kit = Kit(kit.root)
    kit.stub_path(kit.exercise("quarter")).write_text("def quarter(x):\n    return x / 2\n")
    assert lines.show("quarter: pass, 3 of 3 checks"), lines.text


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_no_process_is_left(
    kit: Kit, watching: tuple[subprocess.Popen[bytes], Lines], sign: signal.Signals
) -> None:
    """However it ends, in the middle of a grading that hangs, all that it started ends too."""
    process, lines = watching
    _save(kit, HALVE)
    assert lines.show("halve: pass"), lines.text
    family = set(_descendants(process.pid))
    assert len(family) > 2
    _save(kit, "while True: pass\n")
    time.sleep(0.5)
    family |= set(_descendants(process.pid))
    process.send_signal(sign)
    assert wait_for(lambda: not family & {one.pid for one in alive()} - {process.pid})
    assert process.wait(20) == {signal.SIGINT: 130}.get(sign, -sign)


def test_a_reader_that_is_gone_ends_it(kit: Kit, start: Start) -> None:
    """As in `kata watch | head`."""
    process = start("watch", cwd=kit.root)
    assert process.stdout is not None
    assert process.stdout.readline()
    process.stdout.close()
    for number in range(3):  # the first line that is written finds out
        _save(kit, f"x = {number}\n")
        time.sleep(1.5)
    assert process.wait(30) == 141


def test_the_installed_kit_is_not_watched(
    kit: Kit, run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its stubs are nobody's."""
    monkeypatch.setattr(module, "is_installed", lambda _: True)
    result = run("watch")
    assert result.exit_code == 2
    assert "this is the installed kit" in result.stderr
    assert "kata start prep && cd prep" in result.stderr


def test_a_name_that_is_no_exercise(kit: Kit, run: Callable[..., Result]) -> None:
    """It is refused, and the one that was meant is named."""
    result = run("watch", "halfe")
    assert result.exit_code == 2
    assert "Did you mean `halve`?" in result.stderr


def test_without_textual(kit: Kit, run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    """The full screen needs it; how to get it and how to do without is said."""
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "textual" else find(name))
    monkeypatch.setattr(module, "_has_screen", lambda: True)
    result = run("watch")
    assert result.exit_code == 2
    assert "needs Textual, which is not installed." in result.stderr
    assert "-m pip install 'mlkata[watch]'" in result.stderr
    assert "kata watch --plain" in result.stderr


class _Terminal(io.StringIO):
    """A terminal of some encoding."""

    def __init__(self, encoding: str) -> None:
        super().__init__()
        self._encoding = encoding

    @property
    def encoding(self) -> str:  # type: ignore[override]
        return self._encoding

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("term", "encoding", "screen"),
    [("xterm", "utf-8", True), ("dumb", "utf-8", False), ("xterm", "iso8859-1", False), ("", "UTF-8", False)],
)
def test_which_terminals_have_a_screen(
    monkeypatch: pytest.MonkeyPatch, term: str, encoding: str, screen: bool
) -> None:
    """A dumb one has none, and nor has one that cannot show the signs that are drawn."""
    for stream in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, stream, _Terminal(encoding))
    monkeypatch.setenv("TERM", term)
    assert module._has_screen() is screen


@pytest.mark.parametrize(
    ("colours", "theme"), [("15;0", "dark"), ("0;15", "light"), ("0;default;7", "light"), ("", "dark")]
)
def test_the_theme_of_the_terminal(monkeypatch: pytest.MonkeyPatch, colours: str, theme: str) -> None:
    """Some terminals say what their background is."""
    monkeypatch.setenv("COLORFGBG", colours)
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert module._theme() == theme
    monkeypatch.setenv("NO_COLOR", "1")
    assert module._theme() == "none"


def test_the_screen_begins_with_what_was_named(
    kit: Kit, run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Or with the one to do next."""
    shown: list[Any] = []
    monkeypatch.setattr(module, "_has_screen", lambda: True)
    monkeypatch.setattr(
        "grader.learner.watch.app.Watch.run", lambda app: shown.append((app.exercise.slug, app.theme))
    )
    assert run("watch", "twice", "--theme", "light").exit_code == 0
    assert run("watch").exit_code == 0
    assert shown == [("twice", "textual-light"), ("halve", "textual-dark")]
