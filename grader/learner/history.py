"""The history of a learner: ``.kata/history.jsonl``, one event a line, only ever appended to."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import msgspec

from grader.errors import KataError, SourceError
from grader.learner.events import FORMAT, Event, graded, line_of
from grader.learner.locking import locked
from grader.learner.workspace import state_folder
from grader.model import Report

FILE = "history.jsonl"

_MARK = b"\xef\xbb\xbf"
# So that a pipe in the file's place does not block.
_NO_WAIT = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_APPEND = os.O_RDWR | os.O_APPEND | os.O_CREAT | _NO_WAIT


class HistoryError(KataError):
    """The history cannot be written or read. Nothing else is affected by that."""


class History(msgspec.Struct, frozen=True, kw_only=True):
    """What was read.

    Attributes
    ----------
    events
        In the order in which they were written.
    unreadable
        Number of lines that are no event: torn by a crash, or edited by hand.
    later
        Number of lines that a later version wrote, and that this one does not understand.
    problem
        Why nothing could be read, or None.
    """

    events: tuple[Event, ...] = ()
    unreadable: int = 0
    later: int = 0
    problem: HistoryError | None = None


class _Header(msgspec.Struct, frozen=True):
    """As much as every format has."""

    format: int
    event: str


_events = msgspec.json.Decoder(Event)
_headers = msgspec.json.Decoder(_Header)
_GARBAGE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
_YEARS = range(1970, 3000)  # at the ends of the calendar no day can be added, and clocks are never there
_KNOWN = {"graded", "hint", "solution", "reset", "review", "laid", "plan", "mock"}


def history_path(workspace: Path) -> Path:
    """Return where the history of `workspace` is; it need not be there yet."""
    return state_folder(workspace) / FILE


def record_graded(workspace: Path, report: Report, source: str | SourceError) -> None:
    """Append that an attempt was graded.

    Parameters
    ----------
    workspace
        The folder that holds ``exercises/``.
    report
        What came out.
    source
        The attempt's text, or why it could not be read.

    Raises
    ------
    HistoryError
        If the history cannot be written. The report is as good as before.
    """
    append(workspace, graded(report, source))


def append(workspace: Path, event: Event) -> None:
    """Append one event, whole or not at all as far as the disk allows.

    A line that an earlier crash tore is ended first, so that it takes no other with it.

    Raises
    ------
    HistoryError
        If that is not possible.
    """
    path = history_path(workspace)
    try:
        path.parent.mkdir(exist_ok=True)
        descriptor = os.open(path, _APPEND, 0o666)
        try:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise OSError(None, "it is no plain file")
            with locked(descriptor):
                _write(descriptor, (b"\n" if _is_torn(descriptor) else b"") + line_of(event))
        finally:
            os.close(descriptor)
    except OSError as error:
        fact = f"Your progress is not recorded, as {path} cannot be written: {error.strerror}."
        raise HistoryError(fact, "Make room or give yourself the right to write there.") from error


def _is_torn(descriptor: int) -> bool:
    size = os.fstat(descriptor).st_size
    if size == 0:
        return False
    os.lseek(descriptor, size - 1, os.SEEK_SET)
    return os.read(descriptor, 1) != b"\n"


def _write(descriptor: int, data: bytes) -> None:
    # A short write means that the disk is full: the second then says so.
    while data:
        data = data[os.write(descriptor, data) :]


def read_history(workspace: Path) -> History:
    """Read all events; what cannot be understood is counted, and stays in the file."""
    path = history_path(workspace)
    try:
        with open(path, "rb", opener=_open) as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise OSError(None, "it is no plain file")
            data = file.read()
    except FileNotFoundError:
        return History()
    except OSError as error:
        fact = f"Your progress cannot be shown, as {path} cannot be read: {error.strerror}."
        return History(problem=HistoryError(fact, "Give yourself the right to read it, or move it away."))
    return _decoded(data.removeprefix(_MARK))


def _open(path: str, flags: int) -> int:
    return os.open(path, flags | _NO_WAIT)


def _decoded(data: bytes) -> History:
    """Return the events of a file: all at once if they can be, and else line by line."""
    try:
        events = _events.decode_lines(data)
    except _GARBAGE:
        return _sifted(data)
    whole = len(events) == data.count(b"\n") and data.endswith(b"\n")  # one on each line
    if whole and all(map(_is_understood, events)):
        return History(events=tuple(events))
    return _sifted(data)


def _is_understood(event: Event) -> bool:
    return event.format == FORMAT and event.at.year in _YEARS


def _sifted(data: bytes) -> History:
    events: list[Event] = []
    unreadable = later = 0
    for line in data.split(b"\n"):
        try:
            event = _events.decode(line)
            if _is_understood(event):
                events.append(event)
                continue
        except _GARBAGE:
            if not line.strip():
                continue
        match _kind(line):
            case "later":
                later += 1
            case "unreadable":
                unreadable += 1
    return History(events=tuple(events), unreadable=unreadable, later=later)


def _kind(line: bytes) -> str:
    """Tell a line that is no event of this version: of a later one, another program's, or none at all."""
    try:
        header = _headers.decode(line)
    except _GARBAGE:
        return "unreadable"
    if header.format > FORMAT:
        return "later"
    return "unreadable" if header.event in _KNOWN or header.format < FORMAT else "other"
