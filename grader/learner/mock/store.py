"""Where mock interviews are kept: ``.kata/mocks/<number>.json``, replaced in one step."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from grader.errors import KataError, UsageError
from grader.learner.events import MockEnded
from grader.learner.history import read_history
from grader.learner.locking import locked
from grader.learner.mock.records import FORMAT, Interview
from grader.learner.placing import replace_file
from grader.learner.workspace import state_folder

FOLDER = "mocks"
DESKS = "mock"  # in the workspace: one folder of stubs for each interview
_LOCK = ".lock"


class _Header(msgspec.Struct):
    format: int


def desk_path(workspace: Path, number: int) -> Path:
    """Return the folder that holds what is edited in an interview."""
    return workspace / DESKS / str(number)


def state_path(workspace: Path, number: int) -> Path:
    """Return the file that keeps an interview."""
    return state_folder(workspace) / FOLDER / f"{number}.json"


def numbers(workspace: Path) -> list[int]:
    """Return the numbers of the interviews that are kept, in order."""
    folder = state_folder(workspace) / FOLDER
    return sorted(int(path.stem) for path in folder.glob("*.json") if path.stem.isdecimal())


def next_number(workspace: Path) -> int:
    """Return a number that neither a file, nor a folder, nor the history knows."""
    desks = [int(path.name) for path in (workspace / DESKS).glob("*") if path.name.isdecimal()]
    events = [event.number for event in read_history(workspace).events if isinstance(event, MockEnded)]
    return max([0, *numbers(workspace), *desks, *events]) + 1


def read_interview(workspace: Path, number: int) -> Interview:
    """Return an interview that is kept.

    Raises
    ------
    UsageError
        If there is none of that number.
    KataError
        If its file cannot be understood.
    """
    path = state_path(workspace, number)
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        known = ", ".join(map(str, numbers(workspace))) or "none yet"
        raise UsageError(f"There is no mock interview {number}.", f"There are: {known}.") from None
    except OSError as error:
        raise _unreadable(path, number, f"{error.strerror}") from error
    try:
        if msgspec.json.decode(data, type=_Header).format > FORMAT:
            raise _unreadable(path, number, "a later version of mlkata wrote it")
        return msgspec.json.decode(data, type=Interview)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _unreadable(path, number, "it was cut short, or edited") from error


def _unreadable(path: Path, number: int, reason: str) -> KataError:
    fact = f"Mock interview {number} cannot be read from {path}: {reason}."
    return KataError(fact, f"Move that file away; what you wrote is in {DESKS}/{number}/.")


def under_way(workspace: Path) -> Interview | None:
    """Return the interview that has not ended, or None. Only the last can be it.

    Raises
    ------
    KataError
        If the last one cannot be understood.
    """
    known = numbers(workspace)
    last = read_interview(workspace, known[-1]) if known else None
    return last if last is not None and last.ended is None else None


def write_interview(workspace: Path, interview: Interview) -> None:
    """Keep an interview as it is now, whole or not at all.

    Raises
    ------
    KataError
        If it cannot be written.
    """
    data = msgspec.json.format(msgspec.json.encode(interview), indent=1).decode() + "\n"
    replace_file(state_path(workspace, interview.number), data, "interview")


@contextmanager
def only_one(workspace: Path) -> Iterator[None]:
    """Keep other processes from changing interviews meanwhile."""
    path = state_folder(workspace) / FOLDER / _LOCK
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    except OSError as error:
        fact = f"The interview cannot be kept: {error.filename or path}: {error.strerror}."
        raise KataError(fact, "Make room or give yourself the right to write there.") from error
    try:
        with locked(descriptor):
            yield
    finally:
        os.close(descriptor)
