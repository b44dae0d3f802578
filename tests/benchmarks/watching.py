"""From a saved file to the verdict on the screen of `kata watch`, in a terminal of its own."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from grader.catalog import Exercise, Kit
from tests.benchmarks.pace import time_import
from tests.benchmarks.table import Row

SAVES = 20
MOST = 15  # exercises, spread evenly over the kit
_PASSED = b"n goes on"  # what the screen says of a pass, and only once it has judged
_PATIENCE = 60.0
_SIZE = struct.pack("HHHH", 40, 160, 0, 0)
_TREES = ("exercises", "solutions", "tests/exercises", "tests/attempts")


def save_to_screen(kit: Kit, rounds: int) -> list[Row]:
    """Save solutions again and again under `kata watch`; time each until the terminal says that it passes."""
    saves = SAVES if rounds > 1 else 1
    exercises = kit.exercises[:: -(-len(kit.exercises) // MOST)]
    medians: dict[str, float] = {}
    numpy_times: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        for tree in _TREES:
            if (kit.root / tree).is_dir():
                shutil.copytree(kit.root / tree, Path(folder) / tree)
        copy = Kit(Path(folder))
        with _watching(copy, exercises[0]) as terminal:
            for exercise in exercises:
                text = copy.solution_path(exercise).read_text("utf-8")
                _save(copy, exercise, text, terminal)  # the suite is collected
                times = []
                for number in range(1, saves + 1):
                    times.append(_save(copy, exercise, text + "\n" * (number % 2 + 1), terminal))
                    numpy_times.append(time_import())
                medians[exercise.slug] = statistics.median(times)
    ours, theirs = statistics.median(medians.values()), statistics.median(numpy_times)
    slowest = max(medians, key=lambda slug: medians[slug])
    note = f"{ours * 1e3:.0f} ms against {theirs * 1e3:.0f} ms; "
    note += f"slowest {slowest}, {medians[slowest] * 1e3:.0f} ms"
    what = f"saved file to the screen of `kata watch`, {saves} saves, median of {len(medians)} exercises"
    return [Row(f"{what}, against `import numpy`", ours / theirs, 1.0, note=note)]


@contextmanager
def _watching(kit: Kit, exercise: Exercise) -> Iterator[int]:
    """Run the command in a pseudo-terminal, and yield the side on which its screen is read."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, _SIZE)
    process = subprocess.Popen(
        [sys.executable, "-m", "grader.cli", "watch", exercise.slug],
        cwd=kit.root,
        env={**os.environ, "TERM": "xterm-256color"},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    try:
        _read_until(ours, exercise.slug.encode(), time.perf_counter())
        yield ours
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(_PATIENCE)
        os.close(ours)


def _save(kit: Kit, exercise: Exercise, text: str, terminal: int) -> float:
    """Save a stub; return the seconds until the screen says that it passes."""
    _drain(terminal)
    start = time.perf_counter()
    kit.stub_path(exercise).write_text(text, "utf-8")
    seconds = _read_until(terminal, _PASSED, start)
    _drain(terminal, quiet=0.1)
    return seconds


def _read_until(terminal: int, words: bytes, start: float) -> float:
    seen = b""
    while words not in seen:
        ready, _, _ = select.select([terminal], [], [], _PATIENCE)
        if not ready:
            raise TimeoutError(f"The screen did not say {words!r}, but: {seen[-2000:]!r}")
        seen = seen[-len(words) :] + os.read(terminal, 1 << 16)
    return time.perf_counter() - start


def _drain(terminal: int, quiet: float = 0.0) -> None:
    """Read what is left of the last picture."""
    while select.select([terminal], [], [], quiet)[0]:
        os.read(terminal, 1 << 16)
