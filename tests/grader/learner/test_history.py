"""The history loses nothing: whatever happens to the file, its whole lines are read and the next is whole."""

from __future__ import annotations

import json
import multiprocessing
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from grader.errors import SourceError
from grader.learner import HistoryError, read_history, record_graded
from grader.learner.events import HintShown, now
from grader.learner.history import append, history_path
from grader.learner.locking import locked
from grader.model import Report

MakeReport = Callable[..., Report]


def hint(number: int = 1) -> HintShown:
    """Return an event."""
    return HintShown(at=now(), exercise="halve", number=number)


def numbers(workspace: Path) -> list[Any]:
    """Return the numbers of the hints in the history."""
    return [event.number for event in read_history(workspace).events if isinstance(event, HintShown)]


def test_grading_is_one_readable_line(tmp_path: Path, make_report: MakeReport) -> None:
    """A line of the history is a JSON object that begins with format, time, event and exercise."""
    record_graded(tmp_path, make_report("pass", "fail", wrong="wrong_double"), "x = 1\n")
    (line,) = history_path(tmp_path).read_text("utf-8").splitlines()
    said = json.loads(line)
    assert list(said)[:4] == ["format", "at", "event", "exercise"]
    assert datetime.fromisoformat(said.pop("at")).tzinfo is not None
    assert said == {
        "format": 1,
        "event": "graded",
        "exercise": "halve",
        "verdict": "fail",
        "score": 2.0,
        "points": 4.0,
        "passed": 1,
        "checks": 2,
        "seed": 7,
        "suite": "555555555555",
        "stub": sha256(b"x = 1\n").hexdigest()[:12],
        "seconds": 0.25,
        "wrong": ["wrong_double"],
    }


def test_unreadable_attempt_has_no_digest(tmp_path: Path, make_report: MakeReport) -> None:
    """An attempt that could not be read is recorded without a digest of its text."""
    record_graded(tmp_path, make_report("error"), SourceError("It is empty.", "Write it."))
    (event,) = read_history(tmp_path).events
    assert event.stub == ""  # type: ignore[union-attr]


def test_what_is_written_is_read(tmp_path: Path, make_report: MakeReport) -> None:
    """Events come back in the order in which they were written."""
    append(tmp_path, hint(1))
    record_graded(tmp_path, make_report("pass"), "x")
    append(tmp_path, hint(2))
    history = read_history(tmp_path)
    assert [type(event).__name__ for event in history.events] == ["HintShown", "Graded", "HintShown"]
    assert (history.unreadable, history.later, history.problem) == (0, 0, None)


def test_no_history_is_an_empty_one(tmp_path: Path) -> None:
    """Before anything happened there is nothing, and no file is made by looking."""
    assert read_history(tmp_path).events == ()
    assert list(tmp_path.iterdir()) == []


def test_torn_last_line_takes_no_other_with_it(tmp_path: Path) -> None:
    """After a crash in the middle of a line the next event begins on a line of its own."""
    append(tmp_path, hint(1))
    with history_path(tmp_path).open("ab") as file:
        file.write(b'{"format": 1, "at": "2026-03-0')
    assert numbers(tmp_path) == [1]
    append(tmp_path, hint(2))
    assert numbers(tmp_path) == [1, 2]
    assert read_history(tmp_path).unreadable == 1


def test_last_line_without_its_end_counts(tmp_path: Path) -> None:
    """A whole event whose line end was lost is an event, and the next does not run into it."""
    append(tmp_path, hint(1))
    path = history_path(tmp_path)
    path.write_bytes(path.read_bytes().rstrip())
    append(tmp_path, hint(2))
    assert numbers(tmp_path) == [1, 2]
    assert read_history(tmp_path).unreadable == 0


@pytest.mark.parametrize(
    "garbage",
    [
        pytest.param(b"not json", id="words"),
        pytest.param(b"\x00" * 40, id="zeros-after-a-power-cut"),
        pytest.param(b"\xff\xfe\xfd", id="no-utf-8"),
        pytest.param(b"[" * 100_000, id="deeply-nested"),
        pytest.param(b'{"format": 1, "event": "hint"}', id="fields-missing"),
        pytest.param(
            b'{"format": 1, "event": "hint", "at": "2026-03-01T09:30:00", "exercise": "halve", "number": 9}',
            id="time-without-offset",
        ),
        pytest.param(
            b'{"format":1,"event":"solution","at":"9999-12-31T23:59:59-12:00","exercise":"x","gave_up":true}',
            id="time-at-the-end-of-the-calendar",
        ),
        pytest.param(
            2 * b'{"format":1,"event":"solution","at":"2026-03-01T09:30:00Z","exercise":"x","gave_up":true}',
            id="two-events-on-a-line",
        ),
        pytest.param(b"null", id="null"),
        pytest.param(b'{"format": 0, "event": "hint"}', id="format-that-never-was"),
    ],
)
def test_garbage_is_skipped_counted_and_kept(tmp_path: Path, garbage: bytes) -> None:
    """A line that is no event is left out of what is read, counted, and left in the file."""
    append(tmp_path, hint(1))
    with history_path(tmp_path).open("ab") as file:
        file.write(garbage + b"\n")
    append(tmp_path, hint(2))
    assert numbers(tmp_path) == [1, 2]
    assert read_history(tmp_path).unreadable == 1
    assert garbage in history_path(tmp_path).read_bytes()


def test_later_formats_and_other_events(tmp_path: Path) -> None:
    """What a later version wrote is counted; an event of another program's is passed over."""
    append(tmp_path, hint(1))
    whole = json.loads(history_path(tmp_path).read_text("utf-8"))
    with history_path(tmp_path).open("a", encoding="utf-8") as file:
        for odd in (
            {**whole, "format": 2},
            {**whole, "format": 3, "event": "dream"},
            {**whole, "event": "lunch"},
        ):
            file.write(json.dumps(odd) + "\n")
    history = read_history(tmp_path)
    assert (len(history.events), history.later, history.unreadable) == (1, 2, 0)


def test_file_edited_on_windows_is_read(tmp_path: Path) -> None:
    """A byte order mark, CRLF line ends, empty lines and unknown keys do no harm."""
    append(tmp_path, hint(1))
    path = history_path(tmp_path)
    line = path.read_bytes().strip().replace(b'"number"', b'"mood": "fine", "number"')
    path.write_bytes(b"\xef\xbb\xbf" + line + b"\r\n\r\n" + line + b"\r\n")
    assert numbers(tmp_path) == [1, 1]
    assert read_history(tmp_path).unreadable == 0


def test_full_disk_is_a_sentence_and_loses_one_line(tmp_path: Path) -> None:
    """Where the disk is full the append says so; what was there stays, and later events are whole."""
    append(tmp_path, hint(1))
    path = history_path(tmp_path)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 10, limits[1]))
    try:
        with pytest.raises(HistoryError) as caught:
            append(tmp_path, hint(2))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert caught.value.fact == f"Your progress is not recorded, as {path} cannot be written: File too large."
    assert caught.value.fix == "Make room or give yourself the right to write there."
    append(tmp_path, hint(3))
    assert numbers(tmp_path) == [1, 3]


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        pytest.param(lambda path: path.parent.write_text(""), "Not a directory", id="file-for-folder"),
        pytest.param(lambda path: path.mkdir(parents=True), "Is a directory", id="folder-for-file"),
        pytest.param(lambda path: (path.parent.mkdir(), os.mkfifo(path)), "it is no plain file", id="pipe"),
    ],
)
def test_unusable_place_is_a_sentence(tmp_path: Path, spoil: Callable[[Path], Any], words: str) -> None:
    """Where the history cannot be, writing and reading say why, and neither waits for anything."""
    path = history_path(tmp_path)
    spoil(path)
    with pytest.raises(HistoryError) as caught:
        append(tmp_path, hint())
    said = caught.value.fact.replace("File exists", "Not a directory")
    assert said == f"Your progress is not recorded, as {path} cannot be written: {words}."
    problem = read_history(tmp_path).problem
    assert problem is not None
    assert problem.fact == f"Your progress cannot be shown, as {path} cannot be read: {words}."
    assert problem.fix == "Give yourself the right to read it, or move it away."


def _append_many(workspace: Path, first: int) -> None:
    for number in range(first, first + 50):
        append(workspace, hint(number))


def test_processes_append_side_by_side(tmp_path: Path) -> None:
    """Of events that several processes append at the same time none is lost or mixed with another."""
    context = multiprocessing.get_context("spawn")
    workers = [context.Process(target=_append_many, args=(tmp_path, 50 * n)) for n in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)
    assert sorted(numbers(tmp_path)) == list(range(150))
    assert read_history(tmp_path).unreadable == 0


_ENDLESS = """
import sys
from pathlib import Path
from grader.learner.events import HintShown, now
from grader.learner.history import append
number = 0
while True:
    append(Path(sys.argv[1]), HintShown(at=now(), exercise="halve", number=number))
    number += 1
"""


def test_killed_process_loses_at_most_its_line(tmp_path: Path) -> None:
    """A process killed while it writes leaves a history in which every earlier line is whole."""
    process = subprocess.Popen([sys.executable, "-c", _ENDLESS, str(tmp_path)])
    path = history_path(tmp_path)
    deadline = time.monotonic() + 30
    while not (path.exists() and path.stat().st_size > 20_000) and time.monotonic() < deadline:
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.wait()
    found = numbers(tmp_path)
    assert found == list(range(len(found)))
    assert len(found) > 100
    append(tmp_path, hint(9999))
    assert numbers(tmp_path) == [*found, 9999]


def test_lock_that_is_never_freed_stops_nobody(tmp_path: Path) -> None:
    """Where another process keeps the lock for ever, the event is written all the same after a while."""
    append(tmp_path, hint(1))
    path = history_path(tmp_path)
    with (
        path.open("ab") as holder,
        locked(holder.fileno()),
        path.open("ab") as other,
        locked(other.fileno(), patience=0.05),
    ):
        other.write(b"\n")
    assert numbers(tmp_path) == [1]
