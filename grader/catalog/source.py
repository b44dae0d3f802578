"""Reads the file of an attempt, which may be anything; what it says is left to the confined process."""

from __future__ import annotations

import errno
import math
import os
import re
import stat
from pathlib import Path

from grader.errors import SourceError

CAP = 1024 * 1024

_MARK = b"\xef\xbb\xbf"
_SAVE = "Save it as UTF-8; most editors have 'Save with encoding'."
_COOKIE = re.compile(rb"^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")
_BLANK = re.compile(rb"^[ \t\f]*(?:#.*)?$")
# The names are those of PEP 263's own reader; each may go on with a dash, as in utf-8-unix.
_ENCODINGS = (
    ("utf-8", "utf-8"),
    ("utf8", "utf-8"),
    ("latin-1", "latin-1"),
    ("latin1", "latin-1"),
    ("iso-8859-1", "latin-1"),
    ("iso-latin-1", "latin-1"),
    ("ascii", "ascii"),
    ("us-ascii", "ascii"),
    ("cp1252", "cp1252"),
    ("windows-1252", "cp1252"),
)
_WIDE = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)
# So that a pipe that takes the file's place does not block.
_NO_WAIT = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
_KINDS = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a named pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


def read_source(path: Path, *, stub_of: str = "") -> str:
    r"""Read Python source: UTF-8, or what its coding line says, with its line ends made ``\n``.

    Parameters
    ----------
    path
        The file.
    stub_of
        Name of the exercise whose stub it is, if it is one: `kata reset` lays that out again.

    Raises
    ------
    SourceError
        If the file is not there, no plain file, unreadable, larger than 1 MiB, empty, or no text.
    """
    name = _printable(path)
    anew = f"`kata reset {stub_of}` lays the stub out again." if stub_of else ""
    data = _read(path, name, anew)
    if not data.removeprefix(_MARK).strip():
        raise SourceError(f"{name} is empty.", anew or "Write your answer into it.")
    text = _decoded(data, name)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _printable(path: Path) -> str:
    """Return a path as text that is safe to print."""
    text = os.fsdecode(path)
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape", "backslashreplace").decode()
        for char in text
    )


def _read(path: Path, name: str, anew: str) -> bytes:
    try:
        # Looked at before it is opened: to open some devices is to act on them.
        _require_plain(path.stat(), name)
        with open(path, "rb", opener=_open) as file:
            _require_plain(os.fstat(file.fileno()), name)
            data = file.read(CAP + 1)
    except OSError as error:
        raise _unreadable(error, path, name, anew) from None
    except ValueError:
        raise SourceError(f"{name} is no name of a file.", "Give the path of a Python file.") from None
    if len(data) > CAP:
        fact = f"{name} is larger than 1 MiB."
        raise SourceError(fact, "An answer takes a few kilobytes: take the data out of it.")
    return data


def _open(path: str, flags: int) -> int:
    return os.open(path, flags | _NO_WAIT)


def _require_plain(status: os.stat_result, name: str) -> None:
    for is_kind, kind in _KINDS:
        if is_kind(status.st_mode):
            raise SourceError(f"{name} is {kind}, not a file.", "Give the path of a Python file.")
    if status.st_size > CAP:
        size = math.ceil(10 * status.st_size / CAP) / 10
        fact = f"{name} has {size} MiB; an answer may have at most 1 MiB."
        raise SourceError(fact, "An answer takes a few kilobytes: take the data out of it.")


def _unreadable(error: OSError, path: Path, name: str, anew: str) -> SourceError:
    if error.errno == errno.ELOOP:
        fact = f"{name} is a link that leads back to itself."
        fix = anew or "Delete it and write the file anew."
    elif isinstance(error, FileNotFoundError) and path.is_symlink():
        fact, fix = f"{name} is a link to a file that is not there.", "Delete it and write the file anew."
    elif isinstance(error, FileNotFoundError):
        fact, fix = f"{name} is not there.", anew or "Check the path."
    elif isinstance(error, NotADirectoryError):
        fact, fix = f"{name} is not there: a part of its path is a file.", "Check the path."
    elif isinstance(error, PermissionError):
        fact, fix = f"{name} may not be read.", "Give yourself the right to: chmod u+r, then try again."
    else:
        fact, fix = f"{name} cannot be read: {error.strerror or error}.", "Check the path, or write it anew."
    return SourceError(fact, fix)


def _decoded(data: bytes, name: str) -> str:
    for mark, wide in _WIDE:
        if data.startswith(mark):
            raise SourceError(f"{name} is saved as {wide}.", _SAVE)
    _refuse_nul(data, name)
    encoding = "utf-8" if data.startswith(_MARK) else _declared(data, name)
    data = data.removeprefix(_MARK)
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        byte = data[error.start]
        # What the byte most likely was meant to be.
        letter = f", perhaps the letter {chr(byte)}" if chr(byte).isalpha() and byte > 0xBF else ""
        line = _line_of(data, error.start)
        fact = f"{name} is not {encoding.upper()}: line {line} holds the byte 0x{byte:02x}{letter}."
        raise SourceError(fact, _SAVE) from None


def _refuse_nul(data: bytes, name: str) -> None:
    at = data.find(b"\0")
    if at < 0:
        return
    sample = data[:200]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) > len(sample) // 4 and min(even, odd) == 0:
        raise SourceError(f"{name} looks as if it were saved as UTF-16.", _SAVE)
    fact = f"{name} holds a zero byte in line {_line_of(data, at)}: this is no text."
    raise SourceError(fact, "Take it out, or write the file anew.")


def _declared(data: bytes, name: str) -> str:
    """Return the encoding of the coding line (PEP 263), UTF-8 if there is none."""
    for number, line in enumerate(re.split(rb"\r\n|\r|\n", data[:4096])[:2], 1):
        if match := _COOKIE.match(line):
            declared = match[1].decode("ascii", "replace")
            plain = declared.lower().replace("_", "-")
            for known, encoding in _ENCODINGS:
                if plain == known or plain.startswith(f"{known}-"):
                    return encoding
            fact = f"{name} declares the encoding {declared} in line {number}, which is not read here."
            raise SourceError(fact, f"Take that line out. {_SAVE}")
        if not _BLANK.match(line):
            break
    return "utf-8"


def _line_of(data: bytes, offset: int) -> int:
    before = data[:offset]
    return before.count(b"\n") + before.replace(b"\r\n", b"\n").count(b"\r") + 1
