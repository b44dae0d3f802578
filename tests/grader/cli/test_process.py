"""The command as a process: how it ends, what it leaves, and what terminals and locales get."""

from __future__ import annotations

import errno
import json
import os
import pty
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from grader.catalog import Kit
from grader.cli import main
from tests.grader.small_kit import FILES, HALVE

Start = Callable[..., subprocess.Popen[bytes]]

LOOP = HALVE.replace("    return x / 2", "    while True:\n        pass")
SLOW = HALVE.replace("    return x / 2", "    import time\n    time.sleep(1.2)\n    return x / 2")
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")


def edit(kit: Kit, text: str) -> None:
    """Edit the first stub."""
    kit.stub_path(kit.exercises[0]).write_text(text, encoding="utf-8")


def marked(mark: str) -> set[int]:
    """Return the processes that have `mark` in their environment: it is handed down to all of ours."""
    found = set()
    for entry in Path("/proc").iterdir():
        try:
            if entry.name.isdigit() and mark.encode() in (entry / "environ").read_bytes():
                found.add(int(entry.name))
        except OSError:
            continue
    return found


def wait_until(holds: Callable[[], Any], seconds: float = 30.0) -> bool:
    """Return whether something comes to hold within some seconds."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if holds():
            return True
        time.sleep(0.05)
    return False


@linux_only
@pytest.mark.parametrize(
    ("number", "code"),
    [
        pytest.param(signal.SIGINT, 130, id="ctrl-c"),
        pytest.param(signal.SIGTERM, -signal.SIGTERM, id="terminated"),
        pytest.param(signal.SIGKILL, -signal.SIGKILL, id="killed"),
    ],
)
def test_interrupted_leaves_no_process(
    kit: Kit, start: Start, tmp_path: Path, number: int, code: int
) -> None:
    """However the command is ended in the middle of an endless loop, all that it started ends with it."""
    edit(kit, LOOP)
    (tmp_path / "mark").mkdir()
    mark = str(tmp_path / "mark")
    process = start("check", "halve", cwd=kit.root, env={"TMPDIR": mark})
    # The command, the judge, the zygote, and one that runs the attempt.
    assert wait_until(lambda: len(marked(mark)) >= 4)
    time.sleep(0.3)
    process.send_signal(number)
    output, errors = process.communicate(timeout=20)
    assert process.returncode == code
    assert b"Traceback" not in errors
    assert output == b""
    assert wait_until(lambda: not marked(mark)), "something was left behind"


@linux_only
def test_interrupt_is_said(kit: Kit, start: Start, tmp_path: Path) -> None:
    """After Ctrl-C one word stands on standard error, and no half line is in the history."""
    edit(kit, LOOP)
    (tmp_path / "mark").mkdir()
    process = start("check", "halve", "--json", cwd=kit.root, env={"TMPDIR": str(tmp_path / "mark")})
    assert wait_until(lambda: len(marked(str(tmp_path / "mark"))) >= 2)
    process.send_signal(signal.SIGINT)
    output, errors = process.communicate(timeout=20)
    assert (process.returncode, output, errors) == (130, b"", b"Interrupted.\n")
    assert not (kit.root / ".kata").exists()


def test_reader_that_leaves_early(kit: Kit, start: Start) -> None:
    """`kata list | head` ends quietly, with the exit code that shells give for it."""
    read, write = os.pipe()
    os.close(read)
    process = start("list", cwd=kit.root, stdout=write)
    os.close(write)
    _, errors = process.communicate(timeout=20)
    assert (process.returncode, errors) == (141, b"")


def test_full_output(kit: Kit, start: Start) -> None:
    """Where the output cannot be written a sentence says so."""
    if not Path("/dev/full").exists():
        pytest.skip("needs /dev/full")
    with Path("/dev/full").open("wb") as full:
        _, errors = (process := start("list", cwd=kit.root, stdout=full)).communicate(timeout=20)
    assert process.returncode == 3
    assert errors.startswith(b"Error: No space left on device.\n")
    assert b"Traceback" not in errors


def test_closed_streams(kit: Kit) -> None:
    """Without any standard stream the command still works and its exit code tells."""
    command = f"{sys.executable} -m grader.cli list <&- >&- 2>&-"
    assert subprocess.run(["sh", "-c", command], cwd=kit.root, check=False, timeout=20).returncode == 0


@pytest.mark.parametrize(
    ("environment", "shown"),
    [
        pytest.param({"LC_ALL": "C.UTF-8"}, "größer".encode(), id="utf-8"),
        pytest.param(
            {"PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0"}, "größer".encode("latin-1"), id="latin-1"
        ),
        pytest.param({"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}, None, id="ascii"),
    ],
)
def test_locales(kit: Kit, start: Start, environment: dict[str, str], shown: bytes | None) -> None:
    """A character that the locale lacks ends no command."""
    chapter = kit.root / "exercises" / "01_numbers" / "chapter.toml"
    chapter.write_text(chapter.read_text("utf-8").replace("What is a half?", "Was ist größer? →"), "utf-8")
    process = start("hint", "halve", cwd=kit.root, env=environment)
    output, errors = process.communicate(timeout=20)
    assert (process.returncode, errors) == (0, b"")
    assert shown is None or shown in output
    assert b"Was ist gr" in output


def test_no_home_folder(kit: Kit, start: Start) -> None:
    """Without a home folder everything works."""
    process = start("list", cwd=kit.root, env={"HOME": None, "USER": None, "LOGNAME": None})
    output, errors = process.communicate(timeout=20)
    assert (process.returncode, errors) == (0, b"")
    assert b"halve" in output


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        pytest.param(["list"], 0, id="list"),
        pytest.param(["check", "halve"], 1, id="not-passing"),
        pytest.param(["check", "nothing"], 2, id="usage"),
        pytest.param(["chek"], 2, id="usage-of-click"),
        pytest.param(["check", "shout"], 3, id="fault-of-the-kit"),
    ],
)
def test_exit_codes(kit: Kit, start: Start, arguments: list[str], code: int) -> None:
    """The exit code of the process is that of the outcome, and no traceback is shown."""
    suite = kit.root / "tests" / "exercises" / "02_words" / "test_shout.py"
    suite.write_text("def test_broken(:\n", encoding="utf-8")
    process = start(*arguments, cwd=kit.root)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == code
    assert b"Traceback" not in errors


def test_light_commands_import_neither_numpy_nor_pytest(kit: Kit) -> None:
    """What grades nothing starts fast: the heavy packages are not even imported."""
    probe = (
        "import sys\nfrom grader.cli import kata\n"
        "for words in (['--help'], ['list'], ['next'], [], ['hint', 'halve'], ['reset', 'halve'],\n"
        "              ['solution', 'halve', '--give-up'], ['check', '--help']):\n"
        "    kata.main(words, prog_name='kata', standalone_mode=False)\n"
        "print({'numpy', 'pytest', 'hypothesis', 'scipy', 'msgpack'} & set(sys.modules), file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", probe], cwd=kit.root, capture_output=True, check=True, timeout=30
    )
    assert done.stderr == b"set()\n"


class Terminal:
    """A terminal of 80 columns, and what a command writes to it."""

    def __init__(self, *arguments: str, cwd: Path, **environment: str) -> None:
        self.pid, self.master = pty.fork()
        if self.pid == 0:
            os.chdir(cwd)
            names = {"TERM": "xterm-256color", **environment}
            kept = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
            os.execve(sys.executable, [sys.executable, "-m", "grader.cli", *arguments], {**kept, **names})

    def finish(self) -> tuple[int, str]:
        """Return the exit code and all that was written."""
        written = b""
        while True:
            try:
                part = os.read(self.master, 4096)
            except OSError as error:
                if error.errno != errno.EIO:
                    raise
                break
            if not part:
                break
            written += part
        os.close(self.master)
        _, status = os.waitpid(self.pid, 0)
        return os.waitstatus_to_exitcode(status), written.decode()


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
@pytest.mark.parametrize(
    ("environment", "coloured"),
    [
        pytest.param({}, True, id="terminal"),
        pytest.param({"NO_COLOR": "1"}, False, id="no-colour-wanted"),
        pytest.param({"TERM": "dumb"}, False, id="no-colour-possible"),
    ],
)
def test_colour(kit: Kit, environment: dict[str, str], coloured: bool) -> None:
    """On a terminal the word of a verdict is coloured, unless nobody wants or can show it."""
    edit(kit, HALVE)
    code, written = Terminal("check", "halve", cwd=kit.root, **environment).finish()
    assert code == 0
    assert ("\x1b[32mpass\x1b[0m" in written) is coloured
    assert "pass" in written


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
def test_long_wait_is_told_on_a_terminal(kit: Kit) -> None:
    """After two seconds a line says what is being graded, and it is gone before the report."""
    edit(kit, SLOW)
    _, written = Terminal("check", "halve", cwd=kit.root).finish()
    assert re.search(r"\r\x1b\[KGrading halve \(\d+ s\)", written)
    before, after = written.rsplit("\r\x1b[K", 1)
    assert "halve: " not in before
    assert after.startswith("halve: ")


def test_long_wait_is_not_told_to_a_file(kit: Kit, start: Start) -> None:
    """Where standard error is no terminal nothing is told."""
    edit(kit, SLOW)
    process = start("check", "halve", "--json", cwd=kit.root)
    output, errors = process.communicate(timeout=60)
    assert errors == b""
    assert json.loads(output)["exercise"] == "halve"


def test_main_is_the_entry_point() -> None:
    """The console script of the package is this function."""
    pyproject = Path(__file__).parents[3] / "pyproject.toml"
    assert 'kata = "grader.cli:main"' in pyproject.read_text("utf-8")
    assert callable(main)
    assert FILES
