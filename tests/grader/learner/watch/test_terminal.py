"""``kata watch`` in a real terminal, as its user meets it: tmux draws it, and keys are typed into it."""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import subprocess
import sys
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from grader.catalog import Kit
from grader.learner.history import read_history
from tests.grader.processes import alive, wait_for
from tests.grader.small_kit import stub

pytestmark = pytest.mark.skipif(shutil.which("tmux") is None, reason="there is no tmux on this machine")


class Terminal:
    """A terminal of tmux's, on a server of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._server = f"kata-{uuid.uuid4().hex[:12]}"

    def tmux(self, *arguments: str) -> str:
        """Run tmux."""
        command = ["tmux", "-f", "/dev/null", "-L", self._server, *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
        return done.stdout

    def start(self, *arguments: str, columns: int = 80, lines: int = 24) -> None:
        """Start the command, and say how it ended."""
        command = shlex.join([sys.executable, "-m", "grader.cli", *arguments])
        size = ["-x", str(columns), "-y", str(lines)]
        self.tmux(
            "new-session", "-d", *size, "-c", str(self._folder), f"{command}; echo status $?; sleep 600"
        )

    def keys(self, *keys: str) -> None:
        """Type."""
        self.tmux("send-keys", *keys)

    def screen(self) -> str:
        """Return what is to be seen."""
        return self.tmux("capture-pane", "-p")

    def program(self) -> int:
        """Return the process id of the command."""
        shell = int(self.tmux("display-message", "-p", "#{pane_pid}"))
        return next(process.pid for process in alive() if process.parent == shell)

    def shows(self, *words: str) -> bool:
        """Tell whether all of it is to be seen in time."""
        return wait_for(lambda: all(word in self.screen() for word in words), 60)

    def close(self) -> None:
        """End it, and what runs in it."""
        self.tmux("kill-server")


@pytest.fixture
def terminal(kit: Kit) -> Iterator[Callable[[], Terminal]]:
    """Open terminals in the kit's folder."""
    opened = []

    def new() -> Terminal:
        opened.append(Terminal(kit.root))
        return opened[-1]

    yield new
    for each in opened:
        each.close()


def _save(kit: Kit, body: str) -> None:
    kit.stub_path(kit.exercise("halve")).write_text(stub("halve", body), encoding="utf-8")


def _of_kit(kit: Kit) -> list[int]:
    """Return the judges of the kit that are alive."""
    found = []
    for process in alive():
        try:
            command = Path(f"/proc/{process.pid}/cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        if b"grader.judge" in command and str(kit.root).encode() in command:
            found.append(process.pid)
    return found


def test_a_learner_at_work(kit: Kit, terminal: Callable[[], Terminal]) -> None:
    """A wrong save shows its diagnosis, a right one its pass; the size changes; q leaves nothing behind."""
    shell = terminal()
    shell.start("watch")
    assert shell.shows("Halve a number", "halve(x: float) -> float", "0 of 3 solved", "q Quit"), (
        shell.screen()
    )
    _save(kit, "return x / 3")
    assert shell.shows("fail, 1 of 3 checks", "You take a third."), shell.screen()
    for columns, lines in (1, 1), (20, 5), (80, 24):
        shell.tmux("resize-window", "-x", str(columns), "-y", str(lines))
    assert shell.shows("You take a third."), shell.screen()
    _save(kit, "return x / 2")
    assert shell.shows("✓ solved", "1 of 3 solved", "pass, 3 of 3 checks"), shell.screen()
    shell.keys("n")
    assert shell.shows("Double a number"), shell.screen()
    shell.keys("q")
    assert shell.shows("status 0"), shell.screen()
    assert wait_for(lambda: not _of_kit(kit))
    assert [event.verdict for event in read_history(kit.root).events] == ["fail", "pass"]  # type: ignore[union-attr]


def test_two_at_once_and_their_end_while_an_attempt_hangs(kit: Kit, terminal: Callable[[], Terminal]) -> None:
    """Both show the save, which the history has once or twice and whole; Ctrl-C and SIGTERM end them."""
    shells = [terminal(), terminal()]
    for shell in shells:
        shell.start("watch", "halve")
    for shell in shells:
        assert shell.shows("not started; 5 min", "not started,"), shell.screen()
    _save(kit, "return x / 2")
    for shell in shells:
        assert shell.shows("✓ solved"), shell.screen()
    _save(kit, "while True: pass")
    for shell in shells:
        assert shell.shows("halve was saved. Checking it ..."), shell.screen()
    shells[0].keys("C-c")
    os.kill(shells[1].program(), signal.SIGTERM)
    for shell in shells:
        assert shell.shows("status 0"), shell.screen()
    assert wait_for(lambda: not _of_kit(kit))
    history = read_history(kit.root)
    assert history.unreadable == 0
    assert 1 <= len(history.events) <= 2
    assert {event.verdict for event in history.events} == {"pass"}  # type: ignore[union-attr]
